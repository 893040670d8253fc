using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens
{
    /// <summary>Something failed inside; the motor is off and the session has ended.</summary>
    public sealed class FaultScreen : Screen
    {
        /// <summary>Where every button leads.</summary>
        public Screen List { get; set; }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Text.DrawIn(frame, Font.Medium, 0, 0, FrameBuffer.Width, Align.Centre, "STOPPED");
            Text.Draw(frame, Font.Small, 0, 24, "A fault inside ended");
            Text.Draw(frame, Font.Small, 0, 32, "the session.");
            Text.Draw(frame, Font.Small, 0, 56, "OK: back to the list");
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            return gesture == ButtonGesture.Press ? List : null;
        }
    }
}
