using System;
using AcuTimer.Board;

namespace nanoFramework.Runtime.Native
{
    /// <summary>The clock of the chip. Here and not among the packages, because it shows a shadowed type.</summary>
    internal static class Rtc
    {
        /// <summary>To the second.</summary>
        public static bool SetSystemTime(DateTime time)
        {
            SimulatedBoard.Current.SetUtcTicks(time.Ticks);
            return true;
        }
    }
}
