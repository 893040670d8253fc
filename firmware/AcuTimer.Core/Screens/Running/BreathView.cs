using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Breathing: a tube that fills and empties, the seconds left, and which breath of how many.</summary>
    public sealed class BreathView : PhaseView
    {
        private const int CountWidth = 66;

        private readonly BreathBar bar = new BreathBar(0, 26, 40, 34);
        private int shown;

        internal BreathView(Surround around)
            : base(around)
        {
        }

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            Font font = Digits.Fitting(Font.Medium, CountWidth, Session.Of);
            Digits.DrawFractionIn(frame, font, FrameBuffer.Width - CountWidth, 44, CountWidth, Align.Right, Session.Count, Session.Of);
            bar.Forget();
            shown = -1;
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
            int over = Over(now);
            bar.Draw(frame, Session.Cursor.Phase == Phase.Inhale ? over : BreathBar.Full - over);
            int left = SecondsLeft(now);
            if (left != shown)
            {
                shown = left;
                Digits.DrawNumberIn(frame, Font.Medium, 50, 26, 24, Align.Left, left);
            }
        }

        /// <inheritdoc/>
        protected override long NextMove(long now) => NextOfMoving(now);
    }
}
