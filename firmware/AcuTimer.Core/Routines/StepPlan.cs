using System;
using AcuTimer.Core.Bytes;

namespace AcuTimer.Core.Routines
{
    /// <summary>
    /// One step of the table with its manner, as this person wants it. The records stay as they are in the table and are taken
    /// apart when asked: as numbers they would take three times the heap. Reused from step to step, so that nothing is allocated.
    /// </summary>
    public sealed class StepPlan
    {
        private const int MannerAt = TableFormat.Step.Size;
        private const int Nibble = 15;

        private readonly byte[] record = new byte[TableFormat.Step.Size + TableFormat.Manner.Size];

        private TechniqueNature nature;

        /// <summary>Index of the point.</summary>
        public int Point => record[TableFormat.Step.Point];

        /// <summary>Index of the cue plus one; 0 for the point's own text.</summary>
        public int Cue => record[TableFormat.Step.Cue];

        /// <summary>What the hand does.</summary>
        public Technique Technique => (Technique)(record[MannerAt + TableFormat.Manner.Technique] & TableFormat.Manner.TechniqueMask);

        /// <summary>How hard.</summary>
        public Pressure Pressure
        {
            get => (Pressure)((record[TableFormat.Step.Bits] >> TableFormat.Step.PressureShift) & TableFormat.Step.PressureMask);
            internal set
            {
                int others = record[TableFormat.Step.Bits] & ~(TableFormat.Step.PressureMask << TableFormat.Step.PressureShift);
                record[TableFormat.Step.Bits] = (byte)(others | ((int)value << TableFormat.Step.PressureShift));
            }
        }

        /// <summary>Which side, in which order.</summary>
        public Side Side => (Side)(record[TableFormat.Step.Bits] & TableFormat.Step.SideMask);

        /// <summary>The step belongs to the same block per side as the step before.</summary>
        public bool Joined => (record[TableFormat.Step.Bits] & TableFormat.Step.Joined) != 0;

        /// <summary>The user moves on when the point releases.</summary>
        public bool UntilReleased => (record[TableFormat.Step.Bits] & TableFormat.Step.UntilReleased) != 0;

        /// <summary>Counterclockwise comes first.</summary>
        public bool CounterclockwiseFirst => (record[MannerAt + TableFormat.Manner.Technique] & TableFormat.Manner.CounterclockwiseFirst) != 0;

        /// <summary><see cref="First"/> and <see cref="Second"/> are seconds, not circles.</summary>
        public bool SecondsPerDirection => (record[MannerAt + TableFormat.Manner.Technique] & TableFormat.Manner.SecondsPerDirection) != 0;

        /// <summary>Circles, or seconds, in the first direction.</summary>
        public int First => record[TableFormat.Step.First];

        /// <summary>Circles, or seconds, in the second direction.</summary>
        public int Second => record[TableFormat.Step.Second];

        /// <summary>Count of anything but circles; 0 where seconds decide.</summary>
        public int Count => Is(TechniqueNature.Circles) ? 0 : LittleEndian.U16(record, TableFormat.Step.First);

        /// <summary>Seconds of work in one round; with a count, the time it is spread over. 0 where counts decide.</summary>
        public int Seconds
        {
            get => LittleEndian.U16(record, TableFormat.Step.Seconds);
            internal set => LittleEndian.Put16(record, TableFormat.Step.Seconds, value);
        }

        /// <summary>One circle, tap or beat, in milliseconds; 0 for no beat.</summary>
        public int TempoMs { get; internal set; }

        /// <summary>Seconds of getting ready.</summary>
        public int Prepare { get; internal set; }

        /// <summary>Seconds of adding pressure.</summary>
        public int Ramp { get; internal set; }

        /// <summary>Seconds of steady hold before the technique.</summary>
        public int Hold => record[MannerAt + TableFormat.Manner.Hold];

        /// <summary>Seconds of letting go.</summary>
        public int Release => record[MannerAt + TableFormat.Manner.Release];

        /// <summary>Seconds of changing sides.</summary>
        public int Switch => record[MannerAt + TableFormat.Manner.Switch];

        /// <summary>Press or breath in, in milliseconds.</summary>
        public int OnMs => record[MannerAt + TableFormat.Manner.On] * Limits.RhythmUnitMs;

        /// <summary>Rest or breath out, in milliseconds.</summary>
        public int OffMs => record[MannerAt + TableFormat.Manner.Off] * Limits.RhythmUnitMs;

        /// <summary>Rounds of the technique at one station.</summary>
        public int Rounds => record[MannerAt + TableFormat.Manner.Rounds] & Nibble;

        /// <summary>Stations along a line.</summary>
        public int Stations => record[MannerAt + TableFormat.Manner.Rounds] >> 4;

        /// <summary>Shortest circle or beat of the technique that can be felt and done, in milliseconds.</summary>
        public int LeastBeatMs => Is(TechniqueNature.Circles) ? Limits.CircleMinMs : Limits.BeatMinMs;

        /// <summary>Whether the technique has any of these traits; one that is none has no trait.</summary>
        public bool Is(TechniqueNature any) => (nature & any) != 0;

        /// <summary>Takes a step and its manner from the table.</summary>
        /// <param name="table">A table that was opened without error.</param>
        /// <param name="step">Index of the step in the table.</param>
        public void Load(RoutineTable table, int step)
        {
            Array.Copy(table.Step(step), 0, record, 0, record.Length);
            TakeManner();
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
            byte[] taken = table.Record(TableFormat.SectionId.Manners, manner, TableFormat.Manner.Size);
            Array.Copy(taken, 0, record, MannerAt, TableFormat.Manner.Size);
            TakeManner();
        }

        private void TakeManner()
        {
            nature = TechniqueTable.NatureOf(Technique);
            TempoMs = record[MannerAt + TableFormat.Manner.Tempo] * Limits.TempoUnitMs;
            Prepare = record[MannerAt + TableFormat.Manner.Prepare];
            Ramp = record[MannerAt + TableFormat.Manner.Ramp];
        }
    }
}
