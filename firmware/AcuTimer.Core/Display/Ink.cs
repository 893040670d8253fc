namespace AcuTimer.Core.Display
{
    /// <summary>What drawing does to the pixels it touches.</summary>
    public enum Ink
    {
        /// <summary>Lights them.</summary>
        Set,

        /// <summary>Darkens them.</summary>
        Clear,

        /// <summary>Turns lit into dark and dark into lit.</summary>
        Invert,
    }
}
