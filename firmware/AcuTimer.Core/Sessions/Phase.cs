namespace AcuTimer.Core.Sessions
{
    /// <summary>What the person does at this moment of a step.</summary>
    public enum Phase : byte
    {
        /// <summary>Finding the point.</summary>
        Prepare = 0,

        /// <summary>Adding pressure.</summary>
        Ramp = 1,

        /// <summary>Steady pressure.</summary>
        Hold = 2,

        /// <summary>The pause between directions, rounds or stations.</summary>
        Turn = 3,

        /// <summary>Clockwise circles.</summary>
        Clockwise = 4,

        /// <summary>Counterclockwise circles.</summary>
        Counterclockwise = 5,

        /// <summary>Wiggling, kneading, stroking or tapping.</summary>
        Work = 6,

        /// <summary>Pressing.</summary>
        Press = 7,

        /// <summary>Resting between two presses.</summary>
        Rest = 8,

        /// <summary>Breathing in.</summary>
        Inhale = 9,

        /// <summary>Breathing out.</summary>
        Exhale = 10,

        /// <summary>Working until the point releases: the person moves on.</summary>
        Await = 11,

        /// <summary>Letting go.</summary>
        Release = 12,

        /// <summary>Moving to the other side.</summary>
        Switch = 13,

        /// <summary>The session is over.</summary>
        Done = 14,

        /// <summary>Waiting for OK before the next point, where the person has chosen that.</summary>
        Wait = 15,
    }
}
