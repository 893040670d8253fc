namespace AcuTimer.Core.Routines
{
    /// <summary>Checks how steps are done: known technique, rounds, and tempos that can be felt.</summary>
    internal sealed class MannerCheck
    {
        private readonly RoutineTable table;
        private readonly StepPlan plan = new StepPlan();

        internal MannerCheck(RoutineTable table)
        {
            this.table = table;
        }

        internal bool Run()
        {
            int count = table.Count(TableFormat.SectionId.Manners);
            bool good = count <= Limits.Records;
            for (int i = 0; i < count && good; i++)
            {
                plan.LoadManner(table, i);
                good = plan.Technique <= Technique.Breathe
                    && plan.Rounds > 0
                    && plan.Stations > 0
                    && plan.Hold <= Limits.HoldMaxSeconds
                    && Tempo()
                    && Rhythm();
            }

            return good;
        }

        private bool Tempo()
        {
            int least = plan.Technique == Technique.Circles ? Limits.CircleMinMs : Limits.BeatMinMs;
            return plan.TempoMs == 0 || plan.TempoMs >= least;
        }

        private bool Rhythm()
        {
            bool rhythmic = plan.Technique == Technique.Squeeze || plan.Technique == Technique.Breathe;
            return !rhythmic || (plan.OnMs >= Limits.RhythmMinMs && plan.OffMs >= Limits.RhythmMinMs);
        }
    }
}
