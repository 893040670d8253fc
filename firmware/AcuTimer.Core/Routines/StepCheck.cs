namespace AcuTimer.Core.Routines
{
    /// <summary>Checks every step: its indices, its amounts, and that it keeps to the point's safety limits.</summary>
    internal static class StepCheck
    {
        /// <summary>None; Step, or Unsafe for one that would break a safety limit.</summary>
        /// <param name="table">A table of which everything before the steps has been checked.</param>
        /// <param name="step">Index of the step.</param>
        /// <param name="plan">A plan to work with.</param>
        internal static TableError Check(RoutineTable table, int step, StepPlan plan)
        {
            if (!Indices(table, step))
            {
                return TableError.Step;
            }

            plan.Load(table, step);
            if (plan.Side > Side.SoreFirst || plan.Pressure > Pressure.Firm || !Amounts(plan))
            {
                return TableError.Step;
            }

            return Safe(table, plan) && !FirmOverNerve(table, step, plan) ? TableError.None : TableError.Unsafe;
        }

        /// <summary>A step with its manner, before it is played: the storage may have changed since the table was checked.</summary>
        internal static TableError Again(RoutineTable table, int step, StepPlan plan)
        {
            TableError error = Check(table, step, plan);
            return error == TableError.None && !MannerCheck.Good(plan) ? TableError.Manner : error;
        }

        private static bool Indices(RoutineTable table, int step)
        {
            const int Id = TableFormat.SectionId.Steps;
            return table.U8(Id, step, TableFormat.Step.Point) < table.Count(TableFormat.SectionId.Points)
                && table.U8(Id, step, TableFormat.Step.Manner) < table.Count(TableFormat.SectionId.Manners)
                && table.U8(Id, step, TableFormat.Step.Cue) <= table.Count(TableFormat.SectionId.Cues);
        }

        /// <summary>There is something to do, and it is said in a way that the technique understands.</summary>
        private static bool Amounts(StepPlan plan) =>
            plan.UntilReleased
            ? OpenEnd(plan) && plan.Count == 0 && plan.Seconds <= Limits.WorkMaxSeconds
            : plan.Is(TechniqueNature.Circles)
            ? CircleAmounts(plan)
            : plan.Is(TechniqueNature.Steady)
            ? plan.Seconds > 0 && plan.Count == 0
            : plan.Count <= Limits.Count
                && (plan.Is(TechniqueNature.Cycles)
                    ? StepTiming.Cycles(plan) > 0 && StepTiming.Cycles(plan) <= Limits.Count
                    : plan.Is(TechniqueNature.Beats) && (plan.Seconds > 0 || (plan.Count > 0 && plan.TempoMs > 0)));

        /// <summary>Only one long phase can wait for a person: of several, each would wait anew.</summary>
        private static bool OpenEnd(StepPlan plan) => plan.Is(TechniqueNature.Steady | TechniqueNature.Beats);

        private static bool CircleAmounts(StepPlan plan) =>
            plan.First + plan.Second != 0 && (plan.SecondsPerDirection ? plan.Seconds == 0 && plan.TempoMs > 0 : plan.Seconds > 0 || plan.TempoMs > 0);

        private static bool Safe(RoutineTable table, StepPlan plan) =>
            (int)plan.Pressure <= table.Point(plan.Point, TableFormat.Point.Ceiling)
                && Holds(table, plan)
                && StepTiming.SideTime(plan) <= Limits.WorkMaxSeconds * StepTiming.Second
                && Pace(plan);

        /// <summary>Whatever ceiling the table gives: firm pressure on a nerve, a vessel, the knee pit or the belly.</summary>
        private static bool FirmOverNerve(RoutineTable table, int step, StepPlan plan) =>
            plan.Pressure == Pressure.Firm && (CautionSet.OfStep(table, step) & CautionSet.LightOnly) != Caution.None;

        private static bool Holds(RoutineTable table, StepPlan plan)
        {
            bool forbidden = (table.Point(plan.Point, TableFormat.Point.Rules) & TableFormat.Point.NoHold) != 0;
            bool holds = plan.Is(TechniqueNature.Steady) || plan.Hold > 0;
            return (!forbidden || !holds)
                && (!plan.Is(TechniqueNature.Steady) || plan.Seconds <= Limits.LongHoldSeconds);
        }

        /// <summary>Counts spread over seconds must not come faster than they can be felt.</summary>
        private static bool Pace(StepPlan plan) =>
            plan.Seconds == 0
                || plan.UntilReleased
                || (plan.Is(TechniqueNature.Cycles)
                    ? RhythmPace(plan)
                    : (plan.Is(TechniqueNature.Circles) ? plan.First + plan.Second : plan.Count) * plan.LeastBeatMs <= plan.Seconds * 1000);

        /// <summary>Spread presses keep the proportion of on and off, so the shorter of the two must be long enough.</summary>
        private static bool RhythmPace(StepPlan plan)
        {
            int shorter = plan.OnMs < plan.OffMs ? plan.OnMs : plan.OffMs;
            long cycles = (long)plan.Count * (plan.OnMs + plan.OffMs);
            return cycles * Limits.RhythmMinMs <= (long)plan.Seconds * 1000 * shorter;
        }
    }
}
