using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Steady or even work: the time left in big digits, and the beats where they are counted.</summary>
    public sealed class CountdownView : PhaseView
    {
        private const int Top = 24;
        private const int Width = 76;

        private Font font;
        private int shownSeconds;
        private int shownCount;

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
            int left = SecondsLeft(now);
            if (shownSeconds < 0)
            {
                font = Digits.TimeWidth(Font.Huge, left) <= Width ? Font.Huge : Font.Large;
            }

            if (left != shownSeconds)
            {
                Digits.ChangeTimeIn(frame, font, 0, Top, Width, Align.Left, left, shownSeconds);
                shownSeconds = left;
            }

            if (Session.Of > 0 && Session.Count != shownCount)
            {
                Digits.ChangeFractionIn(
                    frame, Font.Small, Width, 32, FrameBuffer.Width - Width, Align.Right, Session.Count, Session.Of, shownCount);
                shownCount = Session.Count;
            }
        }
    }
}
