using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Display;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>The pause before the next direction: its arrow and its word, where the circles will then be; before the next station or round, its number.</summary>
    public sealed class TurnView : PhaseView
    {
        private readonly DirectionArrow arrow;

        internal TurnView(Surround around, DirectionArrow arrow)
            : base(around)
        {
            this.arrow = arrow;
        }

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            DrawPressure(frame);
            Phase next = Session.Cursor.TurnsTo;
            if (next == Phase.Clockwise || next == Phase.Counterclockwise)
            {
                Place.Draw(frame, Session, 42, LineTop);
                Shapes.Circle(frame, 18, 43, 17);
                arrow.Forget();
                arrow.Draw(frame, next == Phase.Clockwise);
                Text.DrawIn(frame, Font.Medium, 70, 31, 58, Align.Right, Words.All, Words.Turn);
            }
            else
            {
                Place.DrawNext(frame, Session, 27);
            }
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
        }
    }
}
