using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Display;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Adding pressure: a wedge that grows, how hard it is to become, and the seconds left.</summary>
    public sealed class RampView : PhaseView
    {
        private readonly PressureWedge wedge = new PressureWedge(0, 26, FrameBuffer.Width, 16);
        private int shown;

        internal RampView(Surround around)
            : base(around)
        {
        }

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            Text.Draw(frame, Font.Medium, 0, 45, Words.All, PressureText.Of(Session));
            wedge.Forget();
            shown = -1;
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
            wedge.Draw(frame, Over(now), true);
            int left = SecondsLeft(now);
            if (left != shown)
            {
                shown = left;
                Digits.DrawNumberIn(frame, Font.Medium, 98, 45, 30, Align.Right, left);
            }
        }

        /// <inheritdoc/>
        protected override long NextMove(long now) => NextOfMoving(now);
    }
}
