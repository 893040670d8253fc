namespace AcuTimer.Core.Routines
{
    /// <summary>What the person has chosen for a session. A value at its default leaves the routine as it is written.</summary>
    public sealed class SessionOptions
    {
        /// <summary>Left or right: the side that sore-first steps begin with.</summary>
        public Side SoreSide { get; set; } = Side.Left;

        /// <summary>Strength of the motor, in percent.</summary>
        public int Strength { get; set; } = 100;

        /// <summary>What the motor is fed with, for even strength; 0 when it is not known.</summary>
        public int BatteryMillivolts { get; set; }

        /// <summary>The texts are for a partner's hands.</summary>
        public bool Partner { get; set; }

        /// <summary>The device is felt through a pocket: signals of even pulses, told apart by their number and length.</summary>
        public bool Pocket { get; set; }

        /// <summary>Length of a circle or beat, in percent of the routine's. Never faster than <see cref="Limits"/> allow; presses and breaths keep theirs.</summary>
        public int TempoPercent { get; set; } = 100;

        /// <summary>Seconds of adding pressure at least, where pressure is added.</summary>
        public int RampSeconds { get; set; }

        /// <summary>Seconds of getting ready for a point at least.</summary>
        public int ReadySeconds { get; set; }

        /// <summary>
        /// Nobody knows the routine's points yet: each, when it first comes up, waits for OK, and then gives
        /// <see cref="NewReadySeconds"/> to get ready. Without these seconds it is a run like any other.
        /// </summary>
        public bool FirstRun { get; set; }

        /// <summary>Seconds of getting ready at least for a point that is new in a <see cref="FirstRun"/>; 0 for no difference.</summary>
        public int NewReadySeconds { get; set; }

        /// <summary>The next point begins by itself; else it waits for OK.</summary>
        public bool AutoAdvance { get; set; } = true;

        /// <summary>Safety questions that were answered with yes; see <see cref="SafetyRule"/>.</summary>
        public Caution Excluded { get; set; }

        /// <summary>New points are waited at.</summary>
        internal bool Guides => FirstRun && NewReadySeconds > 0;
    }
}
