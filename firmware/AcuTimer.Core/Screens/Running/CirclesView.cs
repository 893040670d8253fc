using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Circles: the direction in a word, an arrow and an orbiting dot, and which of how many.</summary>
    public sealed class CirclesView : PhaseView
    {
        private readonly OrbitingDot dot = new OrbitingDot(20, 43, 19);
        private readonly DirectionArrow arrow = new DirectionArrow(44, 29);
        private int shown;

        /// <summary>Shows this session.</summary>
        public CirclesView(Session session)
            : base(session)
        {
        }

        private bool Clockwise => Session.Cursor.Phase == Phase.Clockwise;

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Header.Draw(frame, Session);
            Text.DrawIn(frame, Font.Medium, 0, 8, FrameBuffer.Width, Align.Left, PhaseText.Of(Session));
            Text.DrawIn(frame, Font.Small, 50, 56, 78, Align.Right, PressureText.Of(Session.Walk.Plan.Pressure));
            arrow.Forget();
            arrow.Draw(frame, Clockwise);
            dot.Forget();
            dot.Draw(frame, Place(now), Clockwise);
            shown = -1;
            DrawCount(frame);
        }

        /// <inheritdoc/>
        public override void DrawChanges(FrameBuffer frame, long now)
        {
            dot.Draw(frame, Place(now), Clockwise);
            DrawCount(frame);
        }

        private void DrawCount(FrameBuffer frame)
        {
            if (Session.Count != shown)
            {
                shown = Session.Count;
                Font font = Session.Of < 10 ? Font.Large : Font.Medium;
                Digits.DrawFractionIn(frame, font, 70, 29, 58, Align.Right, shown, Session.Of);
            }
        }

        /// <summary>Part of the present circle that is done, in thousandths.</summary>
        private int Place(long now)
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
