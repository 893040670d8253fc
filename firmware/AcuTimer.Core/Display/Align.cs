namespace AcuTimer.Core.Display
{
    /// <summary>Where text stands in its field.</summary>
    public enum Align
    {
        /// <summary>At the left edge.</summary>
        Left,

        /// <summary>In the middle.</summary>
        Centre,

        /// <summary>At the right edge.</summary>
        Right,
    }
}
