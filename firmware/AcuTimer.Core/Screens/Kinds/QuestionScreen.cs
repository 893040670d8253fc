using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens.Kinds
{
    /// <summary>
    /// A question: the left button says no, the right one yes, and OK nothing, so that no answer is given by habit.
    /// </summary>
    public abstract class QuestionScreen : Screen
    {
        private const string No = "\u2190 NO";
        private const string Yes = "YES \u2192";
        private const int KeyTop = 53;
        private const int KeyHeight = 11;

        /// <inheritdoc/>
        internal override int Standing => Rank.Safety;

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            DrawQuestion(frame);
            DrawKey(frame, 0, Text.Width(Font.Small, No), No);
            int width = Text.Width(Font.Small, Yes);
            DrawKey(frame, FrameBuffer.Width - width - 6, width, Yes);
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now) =>
            gesture != ButtonGesture.Tap || button == Button.Ok ? null : button == Button.Next ? OnYes(now) : OnNo(now);

        /// <summary>Draws all above row 52.</summary>
        protected abstract void DrawQuestion(FrameBuffer frame);

        /// <summary>The answer is yes.</summary>
        protected abstract Screen OnYes(long now);

        /// <summary>The answer is no.</summary>
        protected abstract Screen OnNo(long now);

        private static void DrawKey(FrameBuffer frame, int x, int width, string word)
        {
            Shapes.RoundFrame(frame, x, KeyTop, width + 6, KeyHeight);
            Text.DrawSmall(frame, x + 3, KeyTop + 2, word);
        }
    }
}
