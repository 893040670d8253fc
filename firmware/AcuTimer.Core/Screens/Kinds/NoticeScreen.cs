using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Display;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Kinds
{
    /// <summary>Something to be read: a sign, a big word, and up to four lines. Any button goes on.</summary>
    public abstract class NoticeScreen : Screen
    {
        /// <summary>The row where the lines begin.</summary>
        protected const int LinesTop = 20;

        private const string Ok = "OK";

        /// <summary>A title of at most nine capitals, and four lines of at most 21 characters, as <see cref="Joined"/> words.</summary>
        protected abstract string Said { get; }

        /// <summary>What stands in the middle of the bottom line.</summary>
        protected virtual string Key => Ok;

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            DrawSign(frame);
            string said = Said;
            Text.Draw(frame, Font.Medium, Sign.Size + 4, 0, said);
            Lines.Draw(frame, LinesTop, said, Joined.At(said, 1));
            Keys.Draw(frame, string.Empty, Key, string.Empty);
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now) => gesture == ButtonGesture.Tap ? Next(now) : null;

        /// <summary>Where a button leads.</summary>
        protected abstract Screen Next(long now);

        /// <summary>Draws the sign in the left top corner.</summary>
        protected virtual void DrawSign(FrameBuffer frame) => Sign.Warning(frame, 0, 0);
    }
}
