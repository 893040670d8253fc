using AcuTimer.Core.Device;
using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Waiting for OK before a point, which is named.</summary>
    public sealed class WaitView : PhaseView
    {
        private static readonly string Ok = "OK: go on";

        /// <summary>Shows this device's session.</summary>
        public WaitView(Handheld device)
            : base(device)
        {
        }

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            Text.Draw(frame, Font.Medium, 0, 30, Session.Table.Bytes, StepText.Big(Session));
            Text.DrawIn(frame, Font.Small, 0, LineTop, FrameBuffer.Width, Align.Centre, Ok);
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
        }
    }
}
