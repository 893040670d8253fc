namespace AcuTimer.Core.Routines
{
    /// <summary>
    /// How long the parts of a step last. The device's sessions, its check of a table, the list of routines and the
    /// compiler all calculate with these, and with nothing else. Times are in microseconds.
    /// </summary>
    public static class StepTiming
    {
        /// <summary>Microseconds in a second.</summary>
        public const long Second = 1000000;

        /// <summary>Microseconds in a millisecond.</summary>
        public const long Millisecond = 1000;

        /// <summary>The pause between directions, rounds or stations.</summary>
        public const long Turn = Defaults.TurnSeconds * Second;

        /// <summary>Estimate of a step that lasts until the point releases and gives no seconds.</summary>
        public const int UntilReleasedSeconds = Defaults.WorkSeconds;

        /// <summary>Phases in one round of the technique: two directions and the turn between them, or press and rest pairs, or one.</summary>
        public static int Parts(StepPlan step)
        {
            switch (step.Technique)
            {
                case Technique.Circles: return step.First > 0 && step.Second > 0 ? 3 : 1;
                case Technique.Squeeze:
                case Technique.Breathe: return 2 * Cycles(step);
                default: return 1;
            }
        }

        /// <summary>Rounds at all stations together.</summary>
        public static int Repetitions(StepPlan step)
        {
            return step.UntilReleased ? 1 : step.Rounds * step.Stations;
        }

        /// <summary>Presses or breaths in one round: as many whole ones as fit where seconds are given.</summary>
        public static int Cycles(StepPlan step)
        {
            int cycle = step.OnMs + step.OffMs;
            return step.Count > 0 || cycle == 0 ? step.Count : step.Seconds * 1000 / cycle;
        }

        /// <summary>Length of all presses or breaths of one round.</summary>
        public static long CyclesTime(StepPlan step)
        {
            return step.Count > 0 && step.Seconds > 0
                ? step.Seconds * Second
                : Cycles(step) * (step.OnMs + step.OffMs) * Millisecond;
        }

        /// <summary>Length of one direction of circles.</summary>
        /// <param name="step">A step of circles.</param>
        /// <param name="amount">Its first or second number.</param>
        public static long DirectionTime(StepPlan step, int amount)
        {
            if (step.SecondsPerDirection)
            {
                return amount * Second;
            }

            return step.Seconds > 0
                ? step.Seconds * Second * amount / (step.First + step.Second)
                : amount * step.TempoMs * Millisecond;
        }

        /// <summary>Length of the single phase of a technique that has no parts.</summary>
        public static long SingleTime(StepPlan step)
        {
            return step.Seconds > 0 ? step.Seconds * Second : step.Count * step.TempoMs * Millisecond;
        }

        /// <summary>Length of the technique in one round.</summary>
        public static long RoundTime(StepPlan step)
        {
            if (step.UntilReleased)
            {
                return (step.Seconds > 0 ? step.Seconds : UntilReleasedSeconds) * Second;
            }

            switch (step.Technique)
            {
                case Technique.Circles:
                    long both = DirectionTime(step, step.First) + DirectionTime(step, step.Second);
                    return Parts(step) == 3 ? both + Turn : both;
                case Technique.Squeeze:
                case Technique.Breathe:
                    return CyclesTime(step);
                default:
                    return SingleTime(step);
            }
        }

        /// <summary>Length of a step on one side, from adding pressure to letting go.</summary>
        public static long SideTime(StepPlan step)
        {
            int rounds = Repetitions(step);
            long hold = step.Hold > 0 ? step.Hold * Second + Turn : 0;
            return (step.Ramp + step.Release) * Second + hold + rounds * RoundTime(step) + (rounds - 1) * Turn;
        }

        /// <summary>Whether the step, alone or in its block, is done on one side and then on the other.</summary>
        public static bool TwoSided(Side side)
        {
            return side == Side.LeftThenRight || side == Side.SoreFirst;
        }

        /// <summary>Length of one walk through a routine's steps.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="step">A plan to work with.</param>
        public static long RoutineTime(RoutineTable table, int routine, StepPlan step)
        {
            int first = table.FirstStep(routine);
            int count = table.Routine(routine, TableFormat.Routine.StepCount);
            long sum = 0;
            for (int i = 0; i < count; i++)
            {
                step.Load(table, first + i);
                bool two = TwoSided(step.Side);
                bool block = step.Joined || (i + 1 < count && NextJoined(table, first + i + 1));
                sum += step.Prepare * Second + SideTime(step);
                if (two)
                {
                    sum += SideTime(step) + (block ? BlockApproach(step) : step.Switch) * Second;
                }
            }

            return sum * table.Routine(routine, TableFormat.Routine.Rounds);
        }

        /// <summary>Seconds of getting ready for a block's step on its second side; its first step changes sides before that.</summary>
        public static int BlockApproach(StepPlan step)
        {
            return step.Joined ? step.Prepare : step.Prepare + step.Switch;
        }

        /// <summary>Whether a step is joined to the one before it.</summary>
        public static bool NextJoined(RoutineTable table, int step)
        {
            return (table.U8(TableFormat.SectionId.Steps, step, TableFormat.Step.Bits) & TableFormat.Step.Joined) != 0;
        }
    }
}
