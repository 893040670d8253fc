using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>The top line of a running step: the point, the side, and the number of the step.</summary>
    public static class Header
    {
        /// <summary>Draws it.</summary>
        public static void Draw(FrameBuffer frame, Session session)
        {
            RoutineTable table = session.Table;
            int code = table.Text(TableFormat.SectionId.Points, session.Walk.Plan.Point, TableFormat.Point.Code);
            Text.DrawIn(frame, Font.Small, 0, 0, 60, Align.Left, table.Bytes, code);
            Text.DrawIn(frame, Font.Small, 60, 0, 30, Align.Left, SideText.Of(session.Walk.Side));
            Digits.DrawFractionIn(frame, Font.Small, 92, 0, 36, Align.Right, session.Walk.Step + 1, session.Walk.Count);
        }
    }
}
