using System;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens
{
    /// <summary>A side of the body in a word. Fields, because a literal allocates each time it is loaded.</summary>
    public static class SideText
    {
        private static readonly string Left = "LEFT";
        private static readonly string Right = "RIGHT";
        private static readonly string Both = "BOTH";
        private static readonly string Middle = "MID";
        private const string LeftThenRight = "L>R";
        private const string SoreFirst = "1st";
        private const string ShortBoth = "L+R";
        private const string ShortLeft = "L";
        private const string ShortRight = "R";
        private const string ShortMiddle = "mid";

        /// <summary>Where the hands are now: at most five capitals.</summary>
        /// <exception cref="InvalidOperationException">It is an order of sides, or no side.</exception>
        public static string Of(Side side)
        {
            switch (side)
            {
                case Side.Left: return Left;
                case Side.Right: return Right;
                case Side.Both: return Both;
                case Side.Midline: return Middle;
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
