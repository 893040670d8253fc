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

        /// <summary>At most five capitals.</summary>
        public static string Of(Side side)
        {
            switch (side)
            {
                case Side.Left: return Left;
                case Side.Right: return Right;
                case Side.Both: return Both;
                default: return Middle;
            }
        }
    }
}
