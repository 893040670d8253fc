using AcuTimer.Core.Display;
using AcuTimer.Core.Screens.Kinds;

namespace AcuTimer.Core.Screens.Setup.SelfTest
{
    /// <summary>The panel: a frame along its edges, and fields of light and dark pixels side by side.</summary>
    public sealed class PanelTestScreen : TestScreen
    {
        private const string Panel = "PANEL";
        private const string Look = "Even? Whole?";
        private const byte Odd = 0x55;
        private const byte Even = 0xAA;

        internal PanelTestScreen(ScreenMaker screens)
            : base(screens, ScreenKind.MotorTest)
        {
        }

        /// <inheritdoc/>
        protected override string Title => Panel;

        /// <inheritdoc/>
        protected override void DrawResult(FrameBuffer frame)
        {
            Text.DrawSmall(frame, 0, 20, Look);
            for (int x = 0; x < FrameBuffer.Width / 2; x++)
            {
                Bitmap.Repeat(frame, x, 32, x % 2 == 0 ? Odd : Even, 1);
                Bitmap.Repeat(frame, x, 40, x % 2 == 0 ? Odd : Even, 1);
            }

            frame.Fill(FrameBuffer.Width / 2, 32, FrameBuffer.Width / 4, 16, Ink.Set);
            Shapes.Frame(frame, 80, 0, 48, 28);
            Shapes.Line(frame, 80, 0, 127, 27);
            Shapes.Line(frame, 80, 27, 127, 0);
        }
    }
}
