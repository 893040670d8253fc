namespace AcuTimer.Core.Routines
{
    /// <summary>Whether a point lies on the midline or on both sides of the body.</summary>
    public enum Laterality : byte
    {
        /// <summary>One point on the midline.</summary>
        Midline = 0,

        /// <summary>A point on each side.</summary>
        Paired = 1,
    }
}
