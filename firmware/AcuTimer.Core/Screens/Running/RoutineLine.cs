using AcuTimer.Core.Display;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>The lowest two rows: how far the routine is.</summary>
    public sealed class RoutineLine
    {
        private const int Top = 62;
        private const int Height = 2;
        private const int MarkEvery = 16;

        private int shown;

        /// <summary>When its next column comes, in microseconds on the clock.</summary>
        public long NextChange { get; private set; }

        /// <summary>The screen was drawn over: the next call draws everything.</summary>
        public void Forget()
        {
            shown = -1;
            NextChange = 0;
        }

        /// <summary>Draws what has changed.</summary>
        public void Draw(FrameBuffer frame, Session session, long now)
        {
            if (now < NextChange)
            {
                return;
            }

            long plan = session.PlanTime;
            long done = plan - session.Left(now);
            int filled = plan > 0 ? (int)(FrameBuffer.Width * done / plan) : 0;
            long next = ((plan * (filled + 1)) + FrameBuffer.Width - 1) / FrameBuffer.Width;
            NextChange = filled < FrameBuffer.Width ? now + next - done : long.MaxValue;
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
