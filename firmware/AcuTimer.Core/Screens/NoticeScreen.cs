using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens
{
    /// <summary>Something to be read: a sign, a big word, and up to four lines. Any button goes on.</summary>
    public abstract class NoticeScreen : Screen
    {
        /// <summary>The row where the lines begin.</summary>
        protected const int LinesTop = 20;

        /// <summary>Lines of text.</summary>
        protected const int Lines = 4;

        private const string Ok = "OK";
        private const int LineHeight = 9;

        private protected NoticeScreen(Handheld device)
            : base(device)
        {
        }

        /// <summary>A title of at most nine capitals, and four lines of at most 21 characters, as <see cref="Joined"/> words.</summary>
        protected abstract string Said { get; }

        /// <summary>What stands in the middle of the bottom line.</summary>
        protected virtual string Key => Ok;

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            DrawSign(frame);
            Text.Draw(frame, Font.Medium, Sign.Size + 4, 0, Said);
            for (int line = 0; line < Lines; line++)
            {
                DrawLine(frame, line, LinesTop + (line * LineHeight));
            }

            Keys.Draw(frame, string.Empty, Key, string.Empty);
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now) => gesture == ButtonGesture.Tap ? Next(now) : null;

        /// <summary>Where a button leads.</summary>
        protected abstract Screen Next(long now);

        /// <summary>Draws the sign in the left top corner.</summary>
        protected virtual void DrawSign(FrameBuffer frame) => Sign.Warning(frame, 0, 0);

        /// <summary>Draws a line; for those that have numbers in them.</summary>
        protected virtual void DrawLine(FrameBuffer frame, int line, int y)
        {
            string said = Said;
            Text.DrawSmall(frame, 0, y, said, Joined.At(said, line + 1));
        }
    }
}
