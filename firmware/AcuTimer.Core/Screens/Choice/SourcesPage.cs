using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>The documents behind a routine.</summary>
    public sealed class SourcesPage
    {
        private const string Document = "Document ";
        private const string Own = "No document: own";
        private const string Default = "* device default";
        private const int Rows = 2;

        private readonly RoutineTable table;

        internal SourcesPage(RoutineTable table)
        {
            this.table = table;
        }

        /// <summary>Pages that a routine's documents take; 1 without any.</summary>
        public int Pages(int routine)
        {
            int used = 0;
            for (int document = 0; document < table.Count(TableFormat.SectionId.Documents); document++)
            {
                used += Uses(routine, document) ? 1 : 0;
            }

            return used == 0 ? 1 : (used + Rows - 1) / Rows;
        }

        /// <summary>Draws a page below the title.</summary>
        public void Draw(FrameBuffer frame, int routine, int page)
        {
            int row = -page * Rows;
            for (int document = 0; document < table.Count(TableFormat.SectionId.Documents) && row < Rows; document++)
            {
                bool uses = Uses(routine, document);
                if (uses && row >= 0)
                {
                    DrawDocument(frame, document, 12 + (row * 17));
                }

                row += uses ? 1 : 0;
            }

            if (row == 0)
            {
                Text.DrawSmall(frame, 0, 12, Own);
            }

            Text.DrawSmall(frame, 0, 47, Default);
        }

        private bool Uses(int routine, int document)
        {
            bool uses = table.Routine(routine, TableFormat.Routine.Document) == document + 1;
            int steps = table.Routine(routine, TableFormat.Routine.StepCount);
            for (int step = 0; step < steps && !uses; step++)
            {
                uses = StepOrigin.Document(table, routine, step) == document;
            }

            return uses;
        }

        private void DrawDocument(FrameBuffer frame, int document, int y)
        {
            int id = table.Text(TableFormat.SectionId.Documents, document, TableFormat.Document.Id);
            int title = table.Text(TableFormat.SectionId.Documents, document, TableFormat.Document.Title);
            Text.DrawSmall(frame, Text.Draw(frame, Font.Small, 0, y, Document), y, table.Line(id), 0);
            Text.DrawSmall(frame, 0, y + 8, table.Line(title), 0);
        }
    }
}
