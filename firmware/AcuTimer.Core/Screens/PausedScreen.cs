using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens
{
    /// <summary>Time stands still and the motor is off: go on, skip, go back, or end.</summary>
    public sealed class PausedScreen : Screen
    {
        private readonly Session session;

        /// <summary>Steers this session.</summary>
        public PausedScreen(Session session)
        {
            this.session = session;
        }

        /// <summary>Where going on leads.</summary>
        public Screen Running { get; set; }

        /// <summary>Where ending leads.</summary>
        public Screen List { get; set; }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Text.DrawIn(frame, Font.Medium, 0, 0, FrameBuffer.Width, Align.Centre, "PAUSED");
            Text.Draw(frame, Font.Small, 0, 24, "OK      go on");
            Text.Draw(frame, Font.Small, 0, 32, "RIGHT   next step");
            Text.Draw(frame, Font.Small, 0, 40, "LEFT    step before");
            Text.Draw(frame, Font.Small, 0, 48, "hold OK end session");
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            if (gesture == ButtonGesture.Long)
            {
                return OnLong(button, now);
            }

            switch (button)
            {
                case Button.Ok: session.Resume(now); break;
                case Button.Next: session.Skip(now); break;
                default: session.Back(now); break;
            }

            return Running;
        }

        /// <summary>The long press that began on the running screen ends here as well: sharp pain is one press from anywhere.</summary>
        private Screen OnLong(Button button, long now)
        {
            if (button != Button.Ok)
            {
                return null;
            }

            session.End(now);
            return List;
        }
    }
}
