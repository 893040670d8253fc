using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Notices
{
    /// <summary>The words of every trouble: a title of at most nine characters, and four lines.</summary>
    public static class TroubleWords
    {
        private static readonly string[] Inside = { "STOPPED", "A fault inside ended", "the session.", "The motor is off.", "" };
        private static readonly string[] Motor = { "NO MOTOR", "Its pin does not", "answer. The device", "works by sight only.", "" };
        private static readonly string[] Button = { "BUTTON", "A button is stuck and", "not listened to until", "it is let go.", "" };
        private static readonly string[] BatteryLow = { "BATTERY", "It is low.", "Charge it soon.", "", "" };
        private static readonly string[] BatteryTooLow = { "BATTERY", "Too low to begin", "a session.", "Charge it first.", "" };
        private static readonly string[] BatteryEmpty = { "EMPTY", "The battery is empty.", "The device sleeps and", "keeps the session.", "Charge it." };
        private static readonly string[] Storage = { "STORAGE", "It does not answer.", "Nothing is kept when", "the power goes off.", "" };

        private static readonly string[] Newer = { "NEWER", "A newer firmware was", "here. Of its settings", "and history this one", "keeps what it knows." };

        /// <summary>What is wrong, in a word.</summary>
        public static string Title(Trouble trouble)
        {
            return Of(trouble)[0];
        }

        /// <summary>A line about it, from 0.</summary>
        public static string Line(Trouble trouble, int line)
        {
            return Of(trouble)[line + 1];
        }

        private static string[] Of(Trouble trouble)
        {
            switch (trouble)
            {
                case Trouble.Motor: return Motor;
                case Trouble.Button: return Button;
                case Trouble.BatteryLow: return BatteryLow;
                case Trouble.BatteryTooLow: return BatteryTooLow;
                case Trouble.BatteryEmpty: return BatteryEmpty;
                case Trouble.Storage: return Storage;
                case Trouble.Newer: return Newer;
                default: return Inside;
            }
        }
    }
}
