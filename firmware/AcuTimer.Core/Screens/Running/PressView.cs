using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Press and let go: one press with its rest as a road, and which of how many.</summary>
    public sealed class PressView : PhaseView
    {
        private readonly PressBar bar = new PressBar(0, 27, FrameBuffer.Width, 14);

        internal PressView(Surround around)
            : base(around)
        {
        }

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            Digits.DrawFraction(frame, Font.Medium, 0, 45, Session.Count, Session.Of);
            DrawPressure(frame);
            bar.Forget();
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
            StepPlan plan = Session.Walk.Plan;
            int over = Over(now);
            bool pressing = Session.Cursor.Phase == Phase.Press;
            int into = pressing ? plan.OnMs * over / 1000 : plan.OnMs + (plan.OffMs * over / 1000);
            bar.Draw(frame, plan.OnMs, plan.OffMs, into);
        }

        /// <inheritdoc/>
        protected override long NextMove(long now) => NextOfMoving(now);
    }
}
