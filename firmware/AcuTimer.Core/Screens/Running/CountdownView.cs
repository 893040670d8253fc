using AcuTimer.Core.Device;
using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Steady or even work: the time left in big digits, and the beats where they are counted.</summary>
    public sealed class CountdownView : PhaseView
    {
        private int shownSeconds;
        private int shownCount;

        /// <summary>Shows this device's session.</summary>
        public CountdownView(Handheld device)
            : base(device)
        {
        }

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            DrawPressure(frame);
            shownSeconds = -1;
            shownCount = -1;
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
            int left = SecondsLeft(now);
            if (left != shownSeconds)
            {
                shownSeconds = left;
                Digits.DrawTimeIn(frame, Font.Huge, 0, 22, FrameBuffer.Width, Align.Centre, left);
            }

            if (Session.Of > 0 && Session.Count != shownCount)
            {
                shownCount = Session.Count;
                Digits.DrawFractionIn(frame, Font.Small, 0, LineTop, 60, Align.Left, shownCount, Session.Of);
            }
        }
    }
}
