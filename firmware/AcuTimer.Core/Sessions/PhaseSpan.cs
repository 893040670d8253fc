using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>One phase: what it is, when it began, how long it lasts, and what is counted in it. Times are microseconds.</summary>
    internal sealed class PhaseSpan
    {
        private long start;

        internal Phase Phase { get; private set; }

        /// <summary>When it began, since the session began; later by the time that it was interrupted for.</summary>
        internal long Start
        {
            get => start;
            set
            {
                start = value;
                End = Length == long.MaxValue ? long.MaxValue : value + Length;
            }
        }

        /// <summary><see cref="long.MaxValue"/> until the person moves on.</summary>
        internal long Length { get; private set; }

        /// <summary>What the plan reckons with: for an open end, the estimate.</summary>
        internal long Planned { get; private set; }

        /// <summary>Kept, as it is asked for at each beat.</summary>
        internal long End { get; private set; }

        internal int Beats { get; private set; }

        internal long BeatTime { get; private set; }

        internal int Cycle { get; private set; }

        internal int Cycles { get; private set; }

        internal Phase TurnsTo { get; private set; }

        /// <summary>A phase in which nothing is counted.</summary>
        internal void Set(Phase phase, long length)
        {
            Phase = phase;
            Length = length;
            Start = start;
            Planned = length;
            Beats = 0;
            BeatTime = 0;
            Cycle = 0;
            Cycles = 0;
        }

        /// <summary>A phase that lasts until the person moves on.</summary>
        internal void SetOpen(Phase phase, long estimate)
        {
            Set(phase, long.MaxValue);
            Planned = estimate;
        }

        internal void SetTurn(long length, Phase to)
        {
            Set(Phase.Turn, length);
            TurnsTo = to;
        }

        /// <summary>Counted beats fill the phase evenly; without a count, beats come at the tempo as long as whole ones fit.</summary>
        internal void SetBeats(int counted, int tempoMs)
        {
            long tempo = tempoMs * StepTiming.Millisecond;
            if (counted > 0)
            {
                Beats = counted;
                BeatTime = Length;
            }
            else if (tempo > 0 && Length >= tempo)
            {
                Beats = (int)(Length / tempo);
                BeatTime = Beats * tempo;
            }
        }

        internal void SetCycle(int cycle, int cycles)
        {
            Cycle = cycle;
            Cycles = cycles;
        }

        /// <summary>Planned time left.</summary>
        /// <param name="at">Since the session began.</param>
        internal long Left(long at)
        {
            long left = Start + Planned - at;
            return left > 0 ? left : 0;
        }

        internal void Take(PhaseSpan other)
        {
            Set(other.Phase, other.Length);
            Start = other.Start;
            Planned = other.Planned;
            Beats = other.Beats;
            BeatTime = other.BeatTime;
            Cycle = other.Cycle;
            Cycles = other.Cycles;
            TurnsTo = other.TurnsTo;
        }
    }
}
