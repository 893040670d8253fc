namespace AcuTimer.Core.Routines
{
    /// <summary>
    /// Changes a step from how it is written to how this person wants it. Everything that counts, times or plays a step
    /// reads the changed plan, so a time that was shown is the time that is played.
    /// </summary>
    internal static class PlanChange
    {
        private const long LongestWork = Limits.WorkMaxSeconds * StepTiming.Second;

        /// <summary>Tempos are multiples of this, in milliseconds, so that beats fall on the clock's ticks.</summary>
        private const int TempoGridMs = 10;

        /// <summary>Applies what was chosen for the whole session.</summary>
        internal static void Apply(StepPlan plan, SessionOptions options)
        {
            if ((options.Excluded & CautionSet.Lightens) != Caution.None)
            {
                Lighten(plan);
            }

            if (options.ReadySeconds > plan.Prepare)
            {
                plan.Prepare = options.ReadySeconds;
            }

            if (options.TempoPercent > 0 && options.TempoPercent != 100)
            {
                ChangeTempo(plan, options.TempoPercent);
            }

            LengthenRamp(plan, options.RampSeconds);
        }

        /// <summary>Lighter, and twice the ramp, at least that of a tender point.</summary>
        internal static void Ease(StepPlan plan)
        {
            Lighten(plan);
            int twice = 2 * plan.Ramp;
            LengthenRamp(plan, twice > Defaults.TenderRampSeconds ? twice : Defaults.TenderRampSeconds);
        }

        /// <summary>Whether the step has a ramp that can be longer: without touch there is nothing to add, and a squeeze adds pressure each time.</summary>
        internal static bool Ramps(StepPlan plan) => plan.Pressure != Pressure.None && !plan.Is(TechniqueNature.Cycles);

        private static void Lighten(StepPlan plan)
        {
            if (plan.Pressure == Pressure.Firm)
            {
                plan.Pressure = Pressure.Light;
            }
        }

        private static void LengthenRamp(StepPlan plan, int seconds)
        {
            if (!Ramps(plan) || seconds <= plan.Ramp)
            {
                return;
            }

            // Never longer at a point than the limit; the ramp as written is always within it.
            long room = (LongestWork - StepTiming.SideTime(plan)) / StepTiming.Second;
            int more = seconds - plan.Ramp;
            plan.Ramp += more < room ? more : (int)room;
        }

        /// <summary>Circles and beats come slower or faster; a tempo that would take the work beyond its limit is left alone.</summary>
        private static void ChangeTempo(StepPlan plan, int percent)
        {
            int tempo = plan.TempoMs;
            int seconds = plan.Seconds;
            int least = plan.LeastBeatMs;
            plan.TempoMs = tempo == 0 ? 0 : Tempo(tempo, percent, least);
            int counted = Counted(plan);
            if (seconds > 0 && counted > 0)
            {
                plan.Seconds = Longest(RoundUp(seconds * percent, 100), RoundUp(counted * least, 1000));
            }

            if (StepTiming.SideTime(plan) > LongestWork)
            {
                plan.TempoMs = tempo;
                plan.Seconds = seconds;
            }
        }

        private static int Tempo(int tempo, int percent, int least)
        {
            int changed = RoundUp(tempo * percent, 100 * TempoGridMs) * TempoGridMs;
            return changed > Limits.TempoMaxMs ? Limits.TempoMaxMs : Longest(changed, least);
        }

        /// <summary>Circles or beats that are spread over the seconds; 0 where the seconds are the work's own.</summary>
        private static int Counted(StepPlan plan) =>
            plan.Is(TechniqueNature.Circles)
                ? plan.First + plan.Second
                : plan.UntilReleased || !plan.Is(TechniqueNature.Beats) ? 0 : plan.Count;

        private static int RoundUp(int value, int unit) => (value + unit - 1) / unit;

        private static int Longest(int one, int other) => one > other ? one : other;
    }
}
