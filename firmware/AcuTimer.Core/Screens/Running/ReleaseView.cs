using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Letting go: a wedge that falls, and already what comes next.</summary>
    public sealed class ReleaseView : PhaseView
    {
        private readonly PressureWedge wedge = new PressureWedge(32, 24, FrameBuffer.Width - 32, 8);

        internal ReleaseView(Surround around)
            : base(around)
        {
        }

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            NextText.Draw(frame, Session, 32);
            wedge.Forget();
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now) => wedge.Draw(frame, Over(now), false);

        /// <inheritdoc/>
        protected override long NextMove(long now) => NextOfMoving(now);
    }
}
