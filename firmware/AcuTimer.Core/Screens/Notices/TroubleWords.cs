using System;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Notices
{
    /// <summary>The words of every trouble.</summary>
    public static class TroubleWords
    {
        /// <summary>A title of at most nine characters, and four lines, as <see cref="Display.Joined"/> words.</summary>
        /// <exception cref="InvalidOperationException">It is no trouble.</exception>
        public static string Of(Trouble trouble)
        {
            switch (trouble)
            {
                case Trouble.Inside: return "STOPPED|A fault inside ended|the session.|The motor is off.|";
                case Trouble.BatteryEmpty: return "EMPTY|The battery is empty.|The device sleeps and|keeps the session.|Charge it.";
                case Trouble.Motor: return "NO MOTOR|Its pin does not|answer. The device|works by sight only.|";
                case Trouble.Button: return "BUTTON|A button is stuck and|not listened to until|it is let go.|";
                case Trouble.BatteryTooLow: return "BATTERY|Too low to begin|a session.|Charge it first.|";
                case Trouble.BatteryLow: return "BATTERY|It is low.|Charge it soon.||";
                case Trouble.Storage: return "STORAGE|It does not answer.|Nothing is kept when|the power goes off.|";
                case Trouble.Newer: return "NEWER|A newer firmware was|here. Of its settings|and history this one|keeps what it knows.";
                default: throw new InvalidOperationException();
            }
        }
    }
}
