using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Setup.SelfTest
{
    /// <summary>One part of the self-test. OK goes to the next, left ends it, right does it again.</summary>
    public abstract class TestScreen : Screen
    {
        private const string End = "\u2190end";
        private const string Next = "OK: next";
        private const string Again = "again\u2192";

        private readonly ScreenMaker screens;
        private readonly ScreenKind following;

        /// <summary>One part of it.</summary>
        /// <param name="screens">Makes what it leads to.</param>
        /// <param name="following">The part that follows.</param>
        private protected TestScreen(ScreenMaker screens, ScreenKind following)
        {
            this.screens = screens;
            this.following = following;
        }

        /// <summary>At most ten capitals.</summary>
        protected abstract string Title { get; }

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
            bool taps = gesture == ButtonGesture.Tap;
            if (taps && button == Button.Next)
            {
                Run(now);
                return this;
            }

            bool ends = button == Button.Back && (taps || gesture == ButtonGesture.Long);
            return ends ? screens.Make(ScreenKind.Settings) : taps ? screens.Make(following) : null;
        }

        /// <summary>Does the test.</summary>
        protected virtual void Run(long now)
        {
        }

        /// <summary>Draws what came of it, between the title and the bottom line.</summary>
        protected abstract void DrawResult(FrameBuffer frame);
    }
}
