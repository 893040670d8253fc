namespace AcuTimer.Core.Routines
{
    /// <summary>Checks the routines: their steps exist, their blocks are well formed, and they end within the limit.</summary>
    internal static class RoutineCheck
    {
        private const int Id = TableFormat.SectionId.Routines;

        /// <summary>None; Routine, or Unsafe for one that is too long.</summary>
        /// <param name="table">A table of which everything else has been checked.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="plan">A plan to work with.</param>
        internal static TableError Check(RoutineTable table, int routine, StepPlan plan) =>
            !Numbers(table, routine) || !Texts(table, routine) || !Blocks(table, routine, plan)
            ? TableError.Routine
            : StepTiming.RoutineTime(table, routine, plan) > Limits.SessionMaxSeconds * StepTiming.Second
                ? TableError.Unsafe
                : TableError.None;

        private static bool Numbers(RoutineTable table, int routine)
        {
            int steps = table.Routine(routine, TableFormat.Routine.StepCount);
            return Dose(table, routine)
                && ((Caution)table.U16(Id, routine, TableFormat.Routine.Gates) & ~CautionSet.Questions) == Caution.None
                && steps > 0
                && steps <= Limits.StepsPerRoutine
                && table.FirstStep(routine) + steps <= table.StepCount
                && table.Routine(routine, TableFormat.Routine.AppliedBy) <= (int)AppliedBy.Either
                && table.Routine(routine, TableFormat.Routine.Rounds) > 0
                && table.Routine(routine, TableFormat.Routine.Document) <= table.Count(TableFormat.SectionId.Documents)
                && Origin(table, routine, steps);
        }

        private static bool Dose(RoutineTable table, int routine) =>
            table.Routine(routine, TableFormat.Routine.PerDay) <= Limits.SessionsPerDay
                && table.Routine(routine, TableFormat.Routine.PerWeek) <= Limits.SessionsPerWeek
                && table.Routine(routine, TableFormat.Routine.Weeks)
                    <= (table.Routine(routine, TableFormat.Routine.Sessions) == 0 ? Limits.DoseWeeks : Limits.CourseWeeks);

        private static bool Origin(RoutineTable table, int routine, int steps)
        {
            int origin = table.U16(Id, routine, TableFormat.Routine.FirstOrigin);
            return origin == TableFormat.NoOrigin || origin + steps <= table.Count(TableFormat.SectionId.Origins);
        }

        private static bool Texts(RoutineTable table, int routine)
        {
            int tips = table.Routine(routine, TableFormat.Routine.FirstTip)
                + table.Routine(routine, TableFormat.Routine.BeforeTips)
                + table.Routine(routine, TableFormat.Routine.AfterTips);
            return TextCheck.Good(table, Id, routine, TableFormat.Routine.Title)
                && tips <= table.Count(TableFormat.SectionId.Tips);
        }

        /// <summary>A block has two sides, and the same two in all its steps.</summary>
        private static bool Blocks(RoutineTable table, int routine, StepPlan plan)
        {
            Side before = Side.Midline;
            int first = table.FirstStep(routine);
            int count = table.Routine(routine, TableFormat.Routine.StepCount);
            for (int i = 0; i < count; i++)
            {
                plan.Load(table, first + i);
                if (plan.Joined && (i == 0 || plan.Side != before || !StepTiming.TwoSided(plan.Side)))
                {
                    return false;
                }

                before = plan.Side;
            }

            return true;
        }
    }
}
