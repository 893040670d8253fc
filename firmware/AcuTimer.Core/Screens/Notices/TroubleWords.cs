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
                case Trouble.Inside: return "STOPPED\nA fault inside ended\nthe session.\nThe motor is off.\n";
                case Trouble.BatteryEmpty: return "EMPTY\nThe battery is empty.\nThe device sleeps and\nkeeps the session.\nCharge it.";
                case Trouble.Motor: return "NO MOTOR\nIts pin does not\nanswer. The device\nworks by sight only.\n";
                case Trouble.Button: return "BUTTON\nA button is stuck and\nnot listened to until\nit is let go.\n";
                case Trouble.BatteryTooLow: return "BATTERY\nToo low to begin\na session.\nCharge it first.\n";
                case Trouble.BatteryLow: return "BATTERY\nIt is low.\nCharge it soon.\n\n";
                case Trouble.Storage: return "STORAGE\nIt does not answer.\nNothing is kept when\nthe power goes off.\n";
                case Trouble.Newer: return "NEWER\nA newer firmware was\nhere. Of its settings\nand history this one\nkeeps what it knows.";
                default: throw new InvalidOperationException();
            }
        }
    }
}
