using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Pressure or breath that grows or falls: a wedge that fills or empties, a word, and the seconds left.</summary>
    public sealed class SlopeView : PhaseView
    {
        private readonly PressureWedge wedge = new PressureWedge(0, 27, FrameBuffer.Width, 16);
        private int shown;

        /// <summary>Shows this session.</summary>
        public SlopeView(Session session)
            : base(session)
        {
        }

        private bool Growing
        {
            get
            {
                Phase phase = Session.Cursor.Phase;
                return phase == Phase.Ramp || phase == Phase.Press || phase == Phase.Inhale;
            }
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Header.Draw(frame, Session);
            Text.DrawIn(frame, Font.Medium, 0, 8, FrameBuffer.Width, Align.Left, PhaseText.Of(Session));
            Text.DrawIn(frame, Font.Small, 64, 56, 64, Align.Right, PressureText.Of(Session.Walk.Plan.Pressure));
            if (Session.Of > 0)
            {
                Digits.DrawFractionIn(frame, Font.Small, 0, 56, 60, Align.Left, Session.Count, Session.Of);
            }

            shown = -1;
            wedge.Forget();
            wedge.Draw(frame, Level(now), Growing);
            DrawSeconds(frame, now);
        }

        /// <inheritdoc/>
        public override void DrawChanges(FrameBuffer frame, long now)
        {
            wedge.Draw(frame, Level(now), Growing);
            DrawSeconds(frame, now);
        }

        private void DrawSeconds(FrameBuffer frame, long now)
        {
            int left = SecondsLeft(now);
            if (left != shown)
            {
                shown = left;
                Digits.DrawNumberIn(frame, Font.Small, 48, 44, 32, Align.Centre, left);
            }
        }

        /// <summary>Part of the phase that is over, in thousandths.</summary>
        private int Level(long now)
        {
            long length = Session.Cursor.Length;
            return length > 0 ? (int)((length - Session.Remaining(now)) * 1000 / length) : 1000;
        }
    }
}
