using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Steady or even work: the time left in big digits, and the beats where they are counted.</summary>
    public sealed class CountdownView : PhaseView
    {
        private int shownSeconds;
        private int shownCount;
        private long next;

        internal CountdownView(Surround around)
            : base(around)
        {
        }

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            Text.DrawIn(frame, Font.Small, BigTime.Width, 48, FrameBuffer.Width - BigTime.Width, Align.Right, Words.All, PressureText.Of(Session));
            shownSeconds = -1;
            shownCount = -1;
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
            long rest = Session.Remaining(now);
            int left = Seconds(rest);
            next = now + rest - ((left - 1) * StepTiming.Second);
            if (left != shownSeconds)
            {
                BigTime.Draw(frame, left, shownSeconds);
                shownSeconds = left;
            }

            if (Session.Of > 0 && Session.Count != shownCount)
            {
                Digits.ChangeFractionIn(
                    frame, Font.Small, BigTime.Width, 32, FrameBuffer.Width - BigTime.Width, Align.Right, Session.Count, Session.Of, shownCount);
                shownCount = Session.Count;
            }
        }

        /// <inheritdoc/>
        protected override bool MovesAlone(long now) => now >= next;

        /// <inheritdoc/>
        protected override long NextMove(long now) => next;
    }
}
