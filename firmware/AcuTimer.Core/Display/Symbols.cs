namespace AcuTimer.Core.Display
{
    /// <summary>Code points of the signs that the firmware draws by itself; the fonts have more.</summary>
    public static class Symbols
    {
        /// <summary>×.</summary>
        public const char Times = '\u00D7';

        /// <summary>✓.</summary>
        public const char Check = '\u2713';

        /// <summary>A battery: ours, as Unicode's does not fit into 16 bits.</summary>
        public const char Battery = '\uE000';
    }
}
