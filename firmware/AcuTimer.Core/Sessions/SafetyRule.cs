using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>What a yes on the safety screen means for a routine. Where documents differ, the strictest decides.</summary>
    public static class SafetyRule
    {
        /// <summary>The whole routine is locked: pregnancy (document 003: not at all), and numbness (stop and seek care).</summary>
        private const Caution Locks = Caution.Pregnancy | Caution.Numbness;

        /// <summary>Points with these cautions are left out.</summary>
        private const Caution Drops = Caution.Pregnancy | Caution.Clot | Caution.Wound | Caution.Numbness | Caution.Injury;

        /// <summary>Answers that lock a routine which asks for them.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="options">The answers.</param>
        /// <returns>None, or why the routine must not be played.</returns>
        public static Caution LockedBy(RoutineTable table, int routine, SessionOptions options)
        {
            int gates = table.U16(TableFormat.SectionId.Routines, routine, TableFormat.Routine.Gates);
            return options.Excluded & Locks & (Caution)gates;
        }

        /// <summary>Whether a step is left out.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="step">Index of the step in the table.</param>
        /// <param name="options">The answers.</param>
        public static bool Drop(RoutineTable table, int step, SessionOptions options)
        {
            Caution asked = options.Excluded & Drops;
            if (asked == Caution.None)
            {
                return false;
            }

            int point = table.U8(TableFormat.SectionId.Steps, step, TableFormat.Step.Point);
            int first = table.Point(point, TableFormat.Point.First);
            int second = table.Point(point, TableFormat.Point.Second);
            Caution cautions = Of(table, point)
                | (first == 0 ? Caution.None : Of(table, first - 1))
                | (second == 0 ? Caution.None : Of(table, second - 1));
            return (cautions & asked) != Caution.None;
        }

        private static Caution Of(RoutineTable table, int point)
        {
            return (Caution)table.U16(TableFormat.SectionId.Points, point, TableFormat.Point.Cautions);
        }
    }
}
