namespace AcuTimer.Core.Display
{
    /// <summary>Code points of the signs that the fonts of text have besides ASCII.</summary>
    public static class Symbols
    {
        /// <summary>°.</summary>
        public const char Degree = '\u00B0';

        /// <summary>·.</summary>
        public const char Dot = '\u00B7';

        /// <summary>×.</summary>
        public const char Times = '\u00D7';

        /// <summary>The en dash.</summary>
        public const char Dash = '\u2013';

        /// <summary>The apostrophe of printed text.</summary>
        public const char Apostrophe = '\u2019';

        /// <summary>•.</summary>
        public const char Bullet = '\u2022';

        /// <summary>….</summary>
        public const char Ellipsis = '\u2026';

        /// <summary>←.</summary>
        public const char Left = '\u2190';

        /// <summary>↑.</summary>
        public const char Up = '\u2191';

        /// <summary>→.</summary>
        public const char Right = '\u2192';

        /// <summary>↓.</summary>
        public const char Down = '\u2193';

        /// <summary>↺.</summary>
        public const char Counterclockwise = '\u21BA';

        /// <summary>↻.</summary>
        public const char Clockwise = '\u21BB';

        /// <summary>▸, before the chosen row of a list.</summary>
        public const char Chosen = '\u25B8';

        /// <summary>○.</summary>
        public const char Open = '\u25CB';

        /// <summary>●.</summary>
        public const char Filled = '\u25CF';

        /// <summary>⚠.</summary>
        public const char Warning = '\u26A0';

        /// <summary>✓.</summary>
        public const char Check = '\u2713';

        /// <summary>A battery: ours, as Unicode's does not fit into 16 bits.</summary>
        public const char Battery = '\uE000';
    }
}
