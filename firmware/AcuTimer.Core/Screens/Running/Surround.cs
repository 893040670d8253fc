using AcuTimer.Core.Display;
using AcuTimer.Core.Power;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>What stands around every view of a step: the header, and in the lowest two rows how far the routine is.</summary>
    public sealed class Surround
    {
        private const int Top = 62;
        private const int Height = 2;
        private const int MarkEvery = 16;

        private readonly BatteryGauge battery;
        private int shown;

        /// <summary>When the line's next column comes, in microseconds on the clock.</summary>
        private long nextChange;

        /// <summary>Stands around the views of one session.</summary>
        public Surround(Session session, BatteryGauge battery)
        {
            Session = session;
            this.battery = battery;
        }

        /// <summary>The session that is shown.</summary>
        public Session Session { get; }

        /// <summary>Draws the header on an empty frame; the next call draws all of the line.</summary>
        public void Begin(FrameBuffer frame)
        {
            Header.Draw(frame, Session, battery);
            shown = -1;
            nextChange = 0;
        }

        /// <summary>Whether the line's next column has come.</summary>
        public bool IsDue(long now) => now >= nextChange;

        /// <summary>Draws what has changed of the line.</summary>
        public void Draw(FrameBuffer frame, long now)
        {
            if (!IsDue(now))
            {
                return;
            }

            long plan = Session.PlanTime;
            long done = plan - Session.Left(now);
            int filled = plan > 0 ? (int)(FrameBuffer.Width * done / plan) : 0;
            long next = ((plan * (filled + 1)) + FrameBuffer.Width - 1) / FrameBuffer.Width;
            nextChange = filled < FrameBuffer.Width ? now + next - done : long.MaxValue;
            if (shown < 0 || filled < shown)
            {
                DrawRoad(frame);
                shown = 0;
            }

            frame.Fill(shown, Top, filled - shown, Height, Ink.Set);
            shown = filled;
        }

        private static void DrawRoad(FrameBuffer frame)
        {
            frame.Fill(0, Top, FrameBuffer.Width, Height, Ink.Clear);
            for (int x = MarkEvery - 1; x < FrameBuffer.Width; x += MarkEvery)
            {
                frame.SetPixel(x, Top + Height - 1);
            }
        }
    }
}
