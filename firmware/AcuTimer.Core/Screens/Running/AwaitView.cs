using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Work until the point lets go: the time that has passed, and that OK moves on.</summary>
    public sealed class AwaitView : PhaseView
    {
        private int shown;

        internal AwaitView(Surround around)
            : base(around)
        {
        }

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            Text.DrawIn(frame, Font.Small, 0, LineTop, FrameBuffer.Width, Align.Centre, Words.All, Words.WhenItLetsGo);
            shown = -1;
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
            int passed = (int)((Session.Elapsed(now) - Session.Cursor.Start) / StepTiming.Second);
            if (passed != shown)
            {
                Digits.ChangeTimeIn(frame, Font.Large, 0, 27, FrameBuffer.Width, Align.Centre, passed, shown);
                shown = passed;
            }
        }
    }
}
