using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Setup.SelfTest
{
    /// <summary>One part of the self-test. OK goes to the next, left ends it, right does it again.</summary>
    public abstract class TestScreen : Screen
    {
        private const string End = "\u2190end";
        private const string Next = "OK: next";
        private const string Again = "again\u2192";

        private protected TestScreen(Handheld device)
            : base(device)
        {
        }

        /// <summary>At most ten capitals.</summary>
        protected abstract string Title { get; }

        /// <summary>The part that follows.</summary>
        protected abstract Screen Following();

        /// <inheritdoc/>
        public override void Enter(long now) => Run(now);

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            DrawResult(frame);
            Keys.Draw(frame, End, Next, Again);
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            if (gesture != ButtonGesture.Tap)
            {
                return gesture == ButtonGesture.Long && button == Button.Back ? new SettingsScreen(Device) : null;
            }

            switch (button)
            {
                case Button.Ok: return Following();
                case Button.Back: return new SettingsScreen(Device);
                case Button.Next:
                default:
                    Run(now);
                    return this;
            }
        }

        /// <summary>Does the test.</summary>
        protected virtual void Run(long now)
        {
        }

        /// <summary>Draws what came of it, between the title and the bottom line.</summary>
        protected abstract void DrawResult(FrameBuffer frame);
    }
}
