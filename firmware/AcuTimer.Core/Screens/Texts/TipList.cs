using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>A routine's tips, three on a page.</summary>
    public static class TipList
    {
        private const int PerPage = 3;
        private const int TipHeight = 18;

        /// <summary>Pages that the tips before or after take; may be 0.</summary>
        public static int Pages(RoutineTable table, int routine, bool after) => (Count(table, routine, after) + PerPage - 1) / PerPage;

        /// <summary>Draws a page above the bottom line.</summary>
        public static void Draw(FrameBuffer frame, RoutineTable table, int routine, bool after, int page)
        {
            int first = table.Routine(routine, TableFormat.Routine.FirstTip)
                + (after ? table.Routine(routine, TableFormat.Routine.BeforeTips) : 0);
            int end = Count(table, routine, after);
            int y = 0;
            for (int tip = page * PerPage; tip < end && tip < (page + 1) * PerPage; tip++)
            {
                TableLine.Draw(frame, table, table.Text(TableFormat.SectionId.Tips, first + tip, TableFormat.Tip.Text), y);
                y += TipHeight;
            }
        }

        private static int Count(RoutineTable table, int routine, bool after) =>
            table.Routine(routine, after ? TableFormat.Routine.AfterTips : TableFormat.Routine.BeforeTips);
    }
}
