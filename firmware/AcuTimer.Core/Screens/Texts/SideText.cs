using System;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>A side of the body in a word.</summary>
    public static class SideText
    {
        private const string LeftThenRight = "L>R";
        private const string SoreFirst = "1st";
        private const string ShortBoth = "L+R";
        private const string ShortLeft = "L";
        private const string ShortRight = "R";
        private const string ShortMiddle = "mid";

        /// <summary>Where the hands are now, in one of <see cref="Words"/>: at most five capitals.</summary>
        /// <exception cref="InvalidOperationException">It is an order of sides, or no side.</exception>
        public static int Of(Side side)
        {
            switch (side)
            {
                case Side.Left: return Words.Left;
                case Side.Right: return Words.Right;
                case Side.Both: return Words.Both;
                case Side.Midline: return Words.Middle;
                default: throw new InvalidOperationException();
            }
        }

        /// <summary>Sides and their order in at most three characters; not for a running session.</summary>
        public static string Short(Side side)
        {
            switch (side)
            {
                case Side.Left: return ShortLeft;
                case Side.Right: return ShortRight;
                case Side.LeftThenRight: return LeftThenRight;
                case Side.SoreFirst: return SoreFirst;
                case Side.Both: return ShortBoth;
                case Side.Midline:
                default: return ShortMiddle;
            }
        }
    }
}
