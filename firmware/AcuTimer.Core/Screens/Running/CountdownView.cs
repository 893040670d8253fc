using AcuTimer.Core.Display.Fonts;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Steady or even work: the time left in big digits, and the beats where they are counted.</summary>
    public sealed class CountdownView : PhaseView
    {
        private const int Top = 24;
        private const int Width = 76;

        private DigitFont font;
        private int shownSeconds;
        private int shownCount;
        private int lastDigitAt;
        private long next;

        internal CountdownView(Surround around)
            : base(around)
        {
        }

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            Text.DrawIn(frame, Font.Small, Width, 48, FrameBuffer.Width - Width, Align.Right, Words.All, PressureText.Of(Session));
            shownSeconds = -1;
            shownCount = -1;
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
            long rest = Session.Remaining(now);
            int left = Seconds(rest);
            next = now + rest - ((left - 1) * StepTiming.Second);
            if (shownSeconds < 0)
            {
                font = Digits.TimeWidth(Font.Huge, left) <= Width ? Font.Huge : Font.Large;
            }

            int digit = left % 10;
            if (left == shownSeconds - 1 && digit < 9)
            {
                font.Cover(frame, lastDigitAt, Top / 8, '0' + digit);
            }
            else if (left != shownSeconds)
            {
                Digits.ChangeTimeIn(frame, font, 0, Top, Width, Align.Left, left, shownSeconds);
                lastDigitAt = Digits.TimeWidth(font, left) + font.Gap - font.Advance('0');
            }

            shownSeconds = left;
            if (Session.Of > 0 && Session.Count != shownCount)
            {
                Digits.ChangeFractionIn(
                    frame, Font.Small, Width, 32, FrameBuffer.Width - Width, Align.Right, Session.Count, Session.Of, shownCount);
                shownCount = Session.Count;
            }
        }

        /// <inheritdoc/>
        protected override long NextMove(long now) => next;
    }
}
