namespace AcuTimer.Core.Haptics
{
    /// <summary>What the motor may be asked to do, in one place.</summary>
    public static class HapticLimits
    {
        /// <summary>Longest time the motor runs without a stop, in milliseconds.</summary>
        public const int PulseMaxMs = 1000;

        /// <summary>Shortest pulse that is surely felt on an ERM motor, in milliseconds: it needs 50-100 ms to spin up (TDK).</summary>
        public const int PulseMinMs = 80;

        /// <summary>Shortest gap that lets the motor fall before the next pulse, in milliseconds. A signal that would begin sooner begins after it.</summary>
        public const int GapMinMs = 80;

        /// <summary>Longest sum of running time in any <see cref="WindowMs"/>, in milliseconds.</summary>
        public const int WindowOnMs = 30000;

        /// <summary>The window over which running time is summed, in milliseconds.</summary>
        public const int WindowMs = 60000;

        /// <summary>PWM frequency, in hertz: above hearing's worst, below the transistor's losses.</summary>
        public const int FrequencyHz = 20000;

        /// <summary>Full duty, in percent.</summary>
        public const int FullDuty = 100;

        /// <summary>Least duty at which a running motor keeps turning, in percent.</summary>
        public const int LeastDuty = 30;

        /// <summary>Length of the kick at full duty at the beginning of a pulse, in units of <see cref="SignalTable.Unit"/>: 40 ms, the rise of the motor.</summary>
        public const int KickLength = 4;

        /// <summary>A pulse that begins with less than this, in percent, begins gently: no kick.</summary>
        public const int KickFromDuty = 50;

        /// <summary>
        /// What the motor may see on average, in millivolts: full duty of a pattern. The rating of the part in hardware-notes,
        /// a 10 mm coin ERM of 3 V; only the kick, which brings it up to speed, is apart.
        /// </summary>
        public const int RatedMillivolts = 3000;

        /// <summary>What the motor is taken to be fed with when nobody knows, in millivolts: the most that can be, USB's 5 V.</summary>
        public const int MostMillivolts = 5000;
    }
}
