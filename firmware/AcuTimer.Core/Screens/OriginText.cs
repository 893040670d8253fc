using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens
{
    /// <summary>Where a step comes from: document and paragraph, with a star where a number is the device's own.</summary>
    public static class OriginText
    {
        /// <summary>Draws it in small text, such as <c>004 p20*</c>; nothing for a step without an origin.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="table">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="step">Number of the step in the routine, from 0.</param>
        /// <param name="x">First column.</param>
        /// <param name="y">First row.</param>
        public static void Draw(FrameBuffer frame, RoutineTable table, int routine, int step, int x, int y)
        {
            int first = table.U16(TableFormat.SectionId.Routines, routine, TableFormat.Routine.FirstOrigin);
            if (first == TableFormat.NoOrigin)
            {
                return;
            }

            int document = table.U8(TableFormat.SectionId.Origins, first + step, TableFormat.Origin.Document);
            int passage = table.U8(TableFormat.SectionId.Origins, first + step, TableFormat.Origin.Passage);
            if (document > 0)
            {
                int id = table.Text(TableFormat.SectionId.Documents, document - 1, TableFormat.Document.Id);
                x = Text.Draw(frame, Font.Small, x, y, table.Bytes, id);
            }

            if (document > 0 && passage > 0)
            {
                x = Text.Draw(frame, Font.Small, x, y, " p");
                x = Digits.DrawNumber(frame, Font.Small, x, y, passage);
            }

            if (table.U8(TableFormat.SectionId.Origins, first + step, TableFormat.Origin.Defaults) != 0)
            {
                Text.Draw(frame, Font.Small, x, y, "*");
            }
        }
    }
}
