using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>The bottom line: what each button does, above the button itself.</summary>
    public static class Keys
    {
        /// <summary>Row of the line.</summary>
        public const int Top = 56;

        /// <summary>An arrow to the left.</summary>
        public const string Left = "\u2190";

        /// <summary>An arrow to the right.</summary>
        public const string Right = "\u2192";

        /// <summary>Draws it.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="left">Of the left button; empty for nothing.</param>
        /// <param name="middle">Of the middle button.</param>
        /// <param name="right">Of the right button.</param>
        public static void Draw(FrameBuffer frame, string left, string middle, string right)
        {
            Text.DrawIn(frame, Font.Small, 0, Top, FrameBuffer.Width, Align.Centre, middle);
            Text.DrawSmall(frame, 0, Top, left);
            Text.DrawSmall(frame, FrameBuffer.Width - Text.Width(Font.Small, right), Top, right);
        }
    }
}
