using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Which round or station of a step this is, where there are several.</summary>
    public static class Place
    {
        /// <summary>Draws it, such as 2/3.</summary>
        public static void Draw(FrameBuffer frame, Session session, int x, int y)
        {
            int of = StepTiming.Repetitions(session.Walk.Plan);
            if (of > 1)
            {
                x = Font.Small.Draw(frame, x, y, Symbols.Times);
                Digits.DrawFraction(frame, Font.Small, x, y, session.Cursor.Repetition + 1, of);
            }
        }

        /// <summary>Draws the next one in large digits, in the middle.</summary>
        public static void DrawNext(FrameBuffer frame, Session session, int y)
        {
            int next = session.Cursor.Repetition + 2;
            int of = StepTiming.Repetitions(session.Walk.Plan);
            Digits.DrawFractionIn(frame, Font.Large, 0, y, FrameBuffer.Width, Align.Centre, next, of);
        }
    }
}
