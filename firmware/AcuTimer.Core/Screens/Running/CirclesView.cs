using AcuTimer.Core.Device;
using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Circles: the direction in a word, an arrow and an orbiting dot, and which of how many.</summary>
    public sealed class CirclesView : PhaseView
    {
        private const int CountWidth = 58;

        private readonly OrbitingDot dot = new OrbitingDot(18, 43, 17);
        private readonly DirectionArrow arrow = new DirectionArrow(42, 27);
        private int shown;

        /// <summary>Shows this device's session.</summary>
        public CirclesView(Handheld device)
            : base(device)
        {
        }

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
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
            dot.Draw(frame, Turned(now), Clockwise);
            if (Session.Count != shown)
            {
                Font font = Digits.Fitting(Font.Large, CountWidth, Session.Of);
                Digits.ChangeFractionIn(
                    frame, font, FrameBuffer.Width - CountWidth, 27, CountWidth, Align.Right, Session.Count, Session.Of, shown);
                shown = Session.Count;
            }
        }

        /// <inheritdoc/>
        protected override long NextMove(long now)
        {
            return NextOfMoving(now);
        }

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
