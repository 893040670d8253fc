namespace AcuTimer.Core.Routines
{
    /// <summary>Checks every step: its indices, its amounts, and that it keeps to the point's safety limits.</summary>
    internal sealed class StepCheck
    {
        private readonly RoutineTable table;
        private readonly StepPlan plan = new StepPlan();

        internal StepCheck(RoutineTable table)
        {
            this.table = table;
        }

        internal TableError Run()
        {
            int count = table.Count(TableFormat.SectionId.Steps);
            if (count > Limits.Steps)
            {
                return TableError.Step;
            }

            for (int i = 0; i < count; i++)
            {
                if (!Indices(i))
                {
                    return TableError.Step;
                }

                plan.Load(table, i);
                if (plan.Side > Side.SoreFirst || plan.Pressure > Pressure.Firm || !Amounts())
                {
                    return TableError.Step;
                }

                if (!Safe() || FirmOverNerve(i))
                {
                    return TableError.Unsafe;
                }
            }

            return TableError.None;
        }

        private bool Indices(int step)
        {
            const int Id = TableFormat.SectionId.Steps;
            return table.U8(Id, step, TableFormat.Step.Point) < table.Count(TableFormat.SectionId.Points)
                && table.U8(Id, step, TableFormat.Step.Manner) < table.Count(TableFormat.SectionId.Manners)
                && table.U8(Id, step, TableFormat.Step.Cue) <= table.Count(TableFormat.SectionId.Cues);
        }

        /// <summary>There is something to do, and it is said in a way that the technique understands.</summary>
        private bool Amounts()
        {
            if (plan.UntilReleased)
            {
                return OpenEnd() && plan.Count == 0 && plan.Seconds <= Limits.WorkMaxSeconds;
            }

            switch (plan.Technique)
            {
                case Technique.Circles:
                    return CircleAmounts();
                case Technique.Hold:
                    return plan.Seconds > 0 && plan.Count == 0;
                case Technique.Squeeze:
                case Technique.Breathe:
                    return plan.Count <= Limits.Count && StepTiming.Cycles(plan) > 0 && StepTiming.Cycles(plan) <= Limits.Count;
                default:
                    return plan.Count <= Limits.Count && (plan.Seconds > 0 || (plan.Count > 0 && plan.TempoMs > 0));
            }
        }

        /// <summary>Only one long phase can wait for a person: of several, each would wait anew.</summary>
        private bool OpenEnd()
        {
            return plan.Technique != Technique.Circles
                && plan.Technique != Technique.Squeeze
                && plan.Technique != Technique.Breathe;
        }

        private bool CircleAmounts()
        {
            if (plan.First + plan.Second == 0)
            {
                return false;
            }

            return plan.SecondsPerDirection
                ? plan.Seconds == 0 && plan.TempoMs > 0
                : plan.Seconds > 0 || plan.TempoMs > 0;
        }

        private bool Safe()
        {
            return (int)plan.Pressure <= table.Point(plan.Point, TableFormat.Point.Ceiling)
                && Holds()
                && StepTiming.SideTime(plan) <= Limits.WorkMaxSeconds * StepTiming.Second
                && Pace();
        }

        /// <summary>Whatever ceiling the table gives: firm pressure on a nerve, a vessel, the knee pit or the belly.</summary>
        private bool FirmOverNerve(int step)
        {
            return plan.Pressure == Pressure.Firm && (CautionSet.OfStep(table, step) & CautionSet.LightOnly) != Caution.None;
        }

        private bool Holds()
        {
            bool forbidden = (table.Point(plan.Point, TableFormat.Point.Rules) & TableFormat.Point.NoHold) != 0;
            bool holds = plan.Technique == Technique.Hold || plan.Hold > 0;
            return (!forbidden || !holds)
                && (plan.Technique != Technique.Hold || plan.Seconds <= Limits.HoldMaxSeconds);
        }

        /// <summary>Counts spread over seconds must not come faster than they can be felt.</summary>
        private bool Pace()
        {
            if (plan.Seconds == 0 || plan.UntilReleased)
            {
                return true;
            }

            if (plan.Technique == Technique.Squeeze || plan.Technique == Technique.Breathe)
            {
                return RhythmPace();
            }

            int count = plan.Technique == Technique.Circles ? plan.First + plan.Second : plan.Count;
            int least = plan.Technique == Technique.Circles ? Limits.CircleMinMs : Limits.BeatMinMs;
            return count * least <= plan.Seconds * 1000;
        }

        /// <summary>Spread presses keep the proportion of on and off, so the shorter of the two must be long enough.</summary>
        private bool RhythmPace()
        {
            int shorter = plan.OnMs < plan.OffMs ? plan.OnMs : plan.OffMs;
            long cycles = (long)plan.Count * (plan.OnMs + plan.OffMs);
            return cycles * Limits.RhythmMinMs <= (long)plan.Seconds * 1000 * shorter;
        }
    }
}
