using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens
{
    /// <summary>
    /// A question: the left button says no, the right one yes, and OK nothing, so that no answer is given by habit. The answer
    /// counts when the finger lets go, so that a hand that closes around the device gives none.
    /// </summary>
    public abstract class QuestionScreen : Screen
    {
        private const string No = "\u2190 NO";
        private const string Yes = "YES \u2192";
        private const int KeyTop = 53;
        private const int KeyHeight = 11;

        private readonly HeldPress answer = new HeldPress();

        /// <summary>Shows this device.</summary>
        protected QuestionScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            DrawQuestion(frame);
            DrawKey(frame, 0, Text.Width(Font.Small, No), No);
            int width = Text.Width(Font.Small, Yes);
            DrawKey(frame, FrameBuffer.Width - width - 6, width, Yes);
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            if (gesture == ButtonGesture.Press && button != Button.Ok)
            {
                answer.Begin(button);
            }
            else
            {
                answer.Forget();
            }

            return null;
        }

        /// <inheritdoc/>
        public override Screen Follow(long now)
        {
            if (!answer.IsLetGo(Device.Buttons))
            {
                return null;
            }

            return answer.Button == Button.Next ? OnYes(now) : OnNo(now);
        }

        /// <inheritdoc/>
        public override void Enter(long now)
        {
            answer.Forget();
        }

        /// <summary>Draws all above row 52.</summary>
        protected abstract void DrawQuestion(FrameBuffer frame);

        /// <summary>The answer is yes.</summary>
        protected abstract Screen OnYes(long now);

        /// <summary>The answer is no.</summary>
        protected abstract Screen OnNo(long now);

        private static void DrawKey(FrameBuffer frame, int x, int width, string word)
        {
            Shapes.RoundFrame(frame, x, KeyTop, width + 6, KeyHeight);
            Text.Draw(frame, Font.Small, x + 3, KeyTop + 2, word);
        }
    }
}
