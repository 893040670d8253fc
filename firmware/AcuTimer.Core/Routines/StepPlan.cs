using AcuTimer.Core.Bytes;

namespace AcuTimer.Core.Routines
{
    /// <summary>One step of the table taken apart into numbers. Reused from step to step, so that nothing is allocated.</summary>
    public sealed class StepPlan
    {
        private int kind;
        private TechniqueNature nature;

        /// <summary>Index of the point.</summary>
        public int Point { get; private set; }

        /// <summary>Index of the cue plus one; 0 for the point's own text.</summary>
        public int Cue { get; private set; }

        /// <summary>What the hand does.</summary>
        public Technique Technique => (Technique)(kind & TableFormat.Manner.TechniqueMask);

        /// <summary>How hard.</summary>
        public Pressure Pressure { get; internal set; }

        /// <summary>Which side, in which order.</summary>
        public Side Side { get; private set; }

        /// <summary>The step belongs to the same block per side as the step before.</summary>
        public bool Joined { get; private set; }

        /// <summary>The user moves on when the point releases.</summary>
        public bool UntilReleased { get; private set; }

        /// <summary>Counterclockwise comes first.</summary>
        public bool CounterclockwiseFirst => (kind & TableFormat.Manner.CounterclockwiseFirst) != 0;

        /// <summary><see cref="First"/> and <see cref="Second"/> are seconds, not circles.</summary>
        public bool SecondsPerDirection => (kind & TableFormat.Manner.SecondsPerDirection) != 0;

        /// <summary>Circles, or seconds, in the first direction.</summary>
        public int First { get; private set; }

        /// <summary>Circles, or seconds, in the second direction.</summary>
        public int Second { get; private set; }

        /// <summary>Count of anything but circles; 0 where seconds decide.</summary>
        public int Count { get; private set; }

        /// <summary>Seconds of work in one round; with a count, the time it is spread over. 0 where counts decide.</summary>
        public int Seconds { get; internal set; }

        /// <summary>One circle, tap or beat, in milliseconds; 0 for no beat.</summary>
        public int TempoMs { get; internal set; }

        /// <summary>Seconds of getting ready.</summary>
        public int Prepare { get; internal set; }

        /// <summary>Seconds of adding pressure.</summary>
        public int Ramp { get; internal set; }

        /// <summary>Seconds of steady hold before the technique.</summary>
        public int Hold { get; private set; }

        /// <summary>Seconds of letting go.</summary>
        public int Release { get; private set; }

        /// <summary>Seconds of changing sides.</summary>
        public int Switch { get; private set; }

        /// <summary>Press or breath in, in milliseconds.</summary>
        public int OnMs { get; private set; }

        /// <summary>Rest or breath out, in milliseconds.</summary>
        public int OffMs { get; private set; }

        /// <summary>Rounds of the technique at one station.</summary>
        public int Rounds { get; private set; }

        /// <summary>Stations along a line.</summary>
        public int Stations { get; private set; }

        /// <summary>Shortest circle or beat of the technique that can be felt and done, in milliseconds.</summary>
        public int LeastBeatMs => Is(TechniqueNature.Circles) ? Limits.CircleMinMs : Limits.BeatMinMs;

        /// <summary>Whether the technique has any of these traits; one that is none has no trait.</summary>
        public bool Is(TechniqueNature any)
        {
            return (nature & any) != 0;
        }

        /// <summary>Takes a step and its manner from the table.</summary>
        /// <param name="table">A table that was opened without error.</param>
        /// <param name="step">Index of the step in the table.</param>
        public void Load(RoutineTable table, int step)
        {
            byte[] record = table.Step(step);
            Point = record[TableFormat.Step.Point];
            Cue = record[TableFormat.Step.Cue];
            First = record[TableFormat.Step.First];
            Second = record[TableFormat.Step.Second];
            Seconds = LittleEndian.U16(record, TableFormat.Step.Seconds);
            int bits = record[TableFormat.Step.Bits];
            Side = (Side)(bits & TableFormat.Step.SideMask);
            Pressure = (Pressure)((bits >> TableFormat.Step.PressureShift) & TableFormat.Step.PressureMask);
            Joined = (bits & TableFormat.Step.Joined) != 0;
            UntilReleased = (bits & TableFormat.Step.UntilReleased) != 0;
            TakeManner(record, TableFormat.Step.Size);
            Count = Is(TechniqueNature.Circles) ? 0 : First | (Second << 8);
        }

        /// <summary>Takes a step as this person wants it.</summary>
        /// <param name="table">A table that was opened without error.</param>
        /// <param name="step">Index of the step in the table.</param>
        /// <param name="options">What the person has chosen; null for the step as it is written.</param>
        public void Load(RoutineTable table, int step, SessionOptions options)
        {
            Load(table, step);
            if (options != null)
            {
                PlanChange.Apply(this, options);
            }
        }

        /// <summary>Takes only a manner, for checking it.</summary>
        public void LoadManner(RoutineTable table, int manner)
        {
            TakeManner(table.Record(TableFormat.SectionId.Manners, manner, TableFormat.Manner.Size), 0);
        }

        private void TakeManner(byte[] record, int at)
        {
            kind = record[at + TableFormat.Manner.Technique];
            nature = TechniqueTable.NatureOf(Technique);
            TempoMs = record[at + TableFormat.Manner.Tempo] * Limits.TempoUnitMs;
            Prepare = record[at + TableFormat.Manner.Prepare];
            Ramp = record[at + TableFormat.Manner.Ramp];
            Hold = record[at + TableFormat.Manner.Hold];
            Release = record[at + TableFormat.Manner.Release];
            Switch = record[at + TableFormat.Manner.Switch];
            OnMs = record[at + TableFormat.Manner.On] * Limits.RhythmUnitMs;
            OffMs = record[at + TableFormat.Manner.Off] * Limits.RhythmUnitMs;
            int rounds = record[at + TableFormat.Manner.Rounds];
            Rounds = rounds & 15;
            Stations = rounds >> 4;
        }
    }
}
