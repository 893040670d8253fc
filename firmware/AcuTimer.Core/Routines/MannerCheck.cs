namespace AcuTimer.Core.Routines
{
    /// <summary>Checks how steps are done: known technique, rounds, and tempos that can be felt.</summary>
    internal static class MannerCheck
    {
        /// <param name="plan">The manner, taken apart.</param>
        internal static bool Good(StepPlan plan) =>
            TechniqueTable.NatureOf(plan.Technique) != TechniqueNature.None
                && plan.Rounds > 0
                && plan.Stations > 0
                && plan.Hold <= Limits.HoldMaxSeconds
                && Tempo(plan)
                && Rhythm(plan);

        private static bool Tempo(StepPlan plan) => plan.TempoMs == 0 || plan.TempoMs >= plan.LeastBeatMs;

        private static bool Rhythm(StepPlan plan) =>
            !plan.Is(TechniqueNature.Cycles) || (plan.OnMs >= Limits.RhythmMinMs && plan.OffMs >= Limits.RhythmMinMs);
    }
}
