using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>What the table says in lines of its own.</summary>
    public static class TableLine
    {
        /// <summary>Draws a point's code.</summary>
        public static void Code(FrameBuffer frame, RoutineTable table, int point, int x, int y, int width) =>
            Text.DrawIn(
                frame, Font.Small, x, y, width, Align.Left, table.Line(table.Text(TableFormat.SectionId.Points, point, TableFormat.Point.Code)), 0);

        /// <summary>A routine's title.</summary>
        public static byte[] Title(RoutineTable table, int routine) =>
            table.Line(table.Text(TableFormat.SectionId.Routines, routine, TableFormat.Routine.Title));

        /// <summary>Draws the lines of a text in small letters, from the left edge on.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="table">The table.</param>
        /// <param name="text">Where the text lies; -1 for none.</param>
        /// <param name="y">Row of the first line.</param>
        public static void Draw(FrameBuffer frame, RoutineTable table, int text, int y)
        {
            for (int line = 0; text >= 0 && line < Limits.CueLines; line++)
            {
                Text.DrawSmall(frame, 0, y + (line * 8), table.Line(text), 0);
                text = table.NextLine(text);
            }
        }
    }
}
