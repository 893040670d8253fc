namespace AcuTimer.Core.Routines
{
    /// <summary>Checks how steps are done: known technique, rounds, and tempos that can be felt.</summary>
    internal static class MannerCheck
    {
        /// <param name="plan">The manner, taken apart.</param>
        internal static bool Good(StepPlan plan)
        {
            return plan.Technique <= Technique.Breathe
                && plan.Rounds > 0
                && plan.Stations > 0
                && plan.Hold <= Limits.HoldMaxSeconds
                && Tempo(plan)
                && Rhythm(plan);
        }

        private static bool Tempo(StepPlan plan)
        {
            int least = plan.Technique == Technique.Circles ? Limits.CircleMinMs : Limits.BeatMinMs;
            return plan.TempoMs == 0 || plan.TempoMs >= least;
        }

        private static bool Rhythm(StepPlan plan)
        {
            bool rhythmic = plan.Technique == Technique.Squeeze || plan.Technique == Technique.Breathe;
            return !rhythmic || (plan.OnMs >= Limits.RhythmMinMs && plan.OffMs >= Limits.RhythmMinMs);
        }
    }
}
