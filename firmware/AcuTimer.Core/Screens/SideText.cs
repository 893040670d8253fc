using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens
{
    /// <summary>A side of the body in a word.</summary>
    public static class SideText
    {
        /// <summary>At most five capitals.</summary>
        public static string Of(Side side)
        {
            switch (side)
            {
                case Side.Left: return "LEFT";
                case Side.Right: return "RIGHT";
                case Side.Both: return "BOTH";
                default: return "MID";
            }
        }
    }
}
