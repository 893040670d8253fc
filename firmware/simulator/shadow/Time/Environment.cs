using AcuTimer.Board;

namespace System
{
    internal static class Environment
    {
        /// <summary>Milliseconds since boot, in steps of 10.</summary>
        public static long TickCount64 => SimulatedBoard.Current.TickCount;
    }
}
