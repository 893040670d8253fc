namespace AcuTimer.Core.Routines
{
    /// <summary>What the device does where a document gives no number. Marked as device defaults wherever they show.</summary>
    public static class Defaults
    {
        /// <summary>One circle, in milliseconds: 30 a minute (BMC 2016 self-acupressure protocol).</summary>
        public const int CircleMs = 2000;

        /// <summary>One tap, in milliseconds: 60 a minute (the same protocol).</summary>
        public const int TapMs = 1000;

        /// <summary>One kneading, stroking or wiggling beat, in milliseconds.</summary>
        public const int BeatMs = 2000;

        /// <summary>Breathing in and breathing out, in milliseconds each: six breaths a minute.</summary>
        public const int BreathMs = 5000;

        /// <summary>Press of a press-and-release step, in milliseconds.</summary>
        public const int PressMs = 3000;

        /// <summary>Release of a press-and-release step, in milliseconds.</summary>
        public const int RestMs = 2000;

        /// <summary>Getting ready before a point, in seconds.</summary>
        public const int PrepareSeconds = 8;

        /// <summary>Adding pressure, in seconds.</summary>
        public const int RampSeconds = 5;

        /// <summary>Adding pressure at a tender point, in seconds (document 000: slowly).</summary>
        public const int TenderRampSeconds = 10;

        /// <summary>The beat between two directions, rounds or stations, in seconds.</summary>
        public const int TurnSeconds = 2;

        /// <summary>Letting go, in seconds.</summary>
        public const int ReleaseSeconds = 3;

        /// <summary>Moving to the other side, in seconds.</summary>
        public const int SwitchSeconds = 6;

        /// <summary>Work at a point, in seconds: the lower end of 1-2 minutes (documents 001, 003).</summary>
        public const int WorkSeconds = 60;

        /// <summary>Circles in each direction: five of "five or six" (document 004).</summary>
        public const int Circles = 5;

        /// <summary>Sessions a day: once or twice (document 003).</summary>
        public const int SessionsPerDay = 2;
    }
}
