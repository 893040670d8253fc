using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>
    /// Circles: the direction in a word, an arrow and an orbiting dot, and which of how many; where they are given in
    /// seconds, the time left in this direction, and the circles small.
    /// </summary>
    public sealed class CirclesView : PhaseView
    {
        private const int CountWidth = 58;

        private readonly OrbitingDot dot = new OrbitingDot(18, 43, 17);
        private readonly DirectionArrow arrow;
        private int shown;
        private int shownLeft;

        internal CirclesView(Surround around, DirectionArrow arrow)
            : base(around)
        {
            this.arrow = arrow;
        }

        private bool ByTime => Session.Walk.Plan.SecondsPerDirection || Session.Walk.Plan.Seconds > 0;

        private bool Clockwise => Session.Cursor.Phase == Phase.Clockwise;

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            DrawPressure(frame);
            Place.Draw(frame, Session, 42, LineTop);
            arrow.Forget();
            arrow.Draw(frame, Clockwise);
            dot.Forget();
            shown = -1;
            shownLeft = -1;
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
            dot.Draw(frame, Turned(now), Clockwise);
            if (ByTime)
            {
                DrawLeft(frame, SecondsLeft(now));
            }

            if (Session.Count != shown)
            {
                DrawCount(frame);
                shown = Session.Count;
            }
        }

        private void DrawCount(FrameBuffer frame)
        {
            Font font = ByTime ? Font.Small : Digits.Fitting(Font.Large, CountWidth, Session.Of);
            int y = ByTime ? 46 : 27;
            Digits.ChangeFractionIn(
                frame, font, FrameBuffer.Width - CountWidth, y, CountWidth, Align.Right, Session.Count, Session.Of, shown);
        }

        private void DrawLeft(FrameBuffer frame, int left)
        {
            if (left != shownLeft)
            {
                shownLeft = left;
                Digits.DrawTimeIn(frame, Font.Medium, FrameBuffer.Width - CountWidth, 28, CountWidth, Align.Right, left);
            }
        }

        /// <inheritdoc/>
        protected override long NextMove(long now) => NextOfMoving(now);

        /// <summary>Part of the present circle that is done, in thousandths.</summary>
        private int Turned(long now)
        {
            PhaseCursor cursor = Session.Cursor;
            if (cursor.Beats == 0)
            {
                return 0;
            }

            long into = (Session.Elapsed(now) - cursor.Start) * cursor.Beats % cursor.BeatTime;
            return (int)(into * 1000 / cursor.BeatTime);
        }
    }
}
