namespace AcuTimer.Core.Routines
{
    /// <summary>Which side of the body a step works, and in which order.</summary>
    public enum Side : byte
    {
        /// <summary>On the midline: no side.</summary>
        Midline = 0,

        /// <summary>Left only.</summary>
        Left = 1,

        /// <summary>Right only.</summary>
        Right = 2,

        /// <summary>Left, then the same on the right.</summary>
        LeftThenRight = 3,

        /// <summary>Both sides at the same time.</summary>
        Both = 4,

        /// <summary>The sore side first, then the other (document 004).</summary>
        SoreFirst = 5,
    }
}
