namespace AcuTimer.Core.Routines
{
    /// <summary>Checks the routines: their steps exist, their blocks are well formed, and they end within the limit.</summary>
    internal sealed class RoutineCheck
    {
        private const int Id = TableFormat.SectionId.Routines;

        private readonly RoutineTable table;
        private readonly StepPlan plan = new StepPlan();

        internal RoutineCheck(RoutineTable table)
        {
            this.table = table;
        }

        internal TableError Run()
        {
            if (table.RoutineCount > Limits.Routines)
            {
                return TableError.Routine;
            }

            for (int i = 0; i < table.RoutineCount; i++)
            {
                if (!Numbers(i) || !Texts(i) || !Blocks(i))
                {
                    return TableError.Routine;
                }

                if (StepTiming.RoutineTime(table, i, plan) > Limits.SessionMaxSeconds * StepTiming.Second)
                {
                    return TableError.Unsafe;
                }
            }

            return TableError.None;
        }

        private bool Numbers(int routine)
        {
            int steps = table.Routine(routine, TableFormat.Routine.StepCount);
            return Dose(routine)
                && ((Caution)table.U16(Id, routine, TableFormat.Routine.Gates) & ~CautionSet.Questions) == Caution.None
                && steps > 0
                && steps <= Limits.StepsPerRoutine
                && table.FirstStep(routine) + steps <= table.StepCount
                && table.Routine(routine, TableFormat.Routine.AppliedBy) <= (int)AppliedBy.Either
                && table.Routine(routine, TableFormat.Routine.Rounds) > 0
                && table.Routine(routine, TableFormat.Routine.Document) <= table.Count(TableFormat.SectionId.Documents)
                && Origin(routine, steps);
        }

        private bool Dose(int routine)
        {
            return table.Routine(routine, TableFormat.Routine.PerDay) <= Limits.SessionsPerDay
                && table.Routine(routine, TableFormat.Routine.PerWeek) <= Limits.SessionsPerWeek
                && table.Routine(routine, TableFormat.Routine.Weeks) <= Limits.DoseWeeks;
        }

        private bool Origin(int routine, int steps)
        {
            int origin = table.U16(Id, routine, TableFormat.Routine.FirstOrigin);
            return origin == TableFormat.NoOrigin || origin + steps <= table.Count(TableFormat.SectionId.Origins);
        }

        private bool Texts(int routine)
        {
            int tips = table.Routine(routine, TableFormat.Routine.FirstTip)
                + table.Routine(routine, TableFormat.Routine.BeforeTips)
                + table.Routine(routine, TableFormat.Routine.AfterTips);
            return TextCheck.Good(table, Id, routine, TableFormat.Routine.Title)
                && tips <= table.Count(TableFormat.SectionId.Tips);
        }

        /// <summary>A block has two sides, and the same two in all its steps.</summary>
        private bool Blocks(int routine)
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
