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
        public static int Parts(StepPlan step) =>
            step.UntilReleased
            ? 1
            : step.Is(TechniqueNature.Cycles)
            ? 2 * Cycles(step)
            : step.Is(TechniqueNature.Circles) && step.First > 0 && step.Second > 0 ? 3 : 1;

        /// <summary>Rounds at all stations together.</summary>
        public static int Repetitions(StepPlan step) => step.UntilReleased ? 1 : step.Rounds * step.Stations;

        /// <summary>Presses or breaths in one round: as many whole ones as fit where seconds are given.</summary>
        public static int Cycles(StepPlan step)
        {
            int cycle = step.OnMs + step.OffMs;
            return step.Count > 0 || cycle == 0 ? step.Count : step.Seconds * 1000 / cycle;
        }

        /// <summary>Length of all presses or breaths of one round.</summary>
        public static long CyclesTime(StepPlan step) =>
            step.Count > 0 && step.Seconds > 0
                ? step.Seconds * Second
                : Cycles(step) * (step.OnMs + step.OffMs) * Millisecond;

        /// <summary>Length of one direction of circles.</summary>
        /// <param name="step">A step of circles.</param>
        /// <param name="amount">Its first or second number.</param>
        public static long DirectionTime(StepPlan step, int amount) =>
            step.SecondsPerDirection
            ? amount * Second

            // A table that has changed since its check may have no circles at all.
            : step.Seconds > 0 && step.First + step.Second > 0
            ? step.Seconds * Second * amount / (step.First + step.Second)
            : amount * step.TempoMs * Millisecond;

        /// <summary>Length of the single phase of a technique that has no parts.</summary>
        public static long SingleTime(StepPlan step) => step.Seconds > 0 ? step.Seconds * Second : step.Count * step.TempoMs * Millisecond;

        /// <summary>Length of the technique in one round.</summary>
        public static long RoundTime(StepPlan step) =>
            step.UntilReleased
            ? (step.Seconds > 0 ? step.Seconds : UntilReleasedSeconds) * Second
            : step.Is(TechniqueNature.Circles)
            ? DirectionTime(step, step.First) + DirectionTime(step, step.Second) + (Parts(step) == 3 ? Turn : 0)
            : step.Is(TechniqueNature.Cycles) ? CyclesTime(step) : SingleTime(step);

        /// <summary>Length of a step on one side, from adding pressure to letting go.</summary>
        public static long SideTime(StepPlan step)
        {
            int rounds = Repetitions(step);
            long hold = step.Hold > 0 ? step.Hold * Second + Turn : 0;
            return (step.Ramp + step.Release) * Second + hold + rounds * RoundTime(step) + (rounds - 1) * Turn;
        }

        /// <summary>Whether the step, alone or in its block, is done on one side and then on the other.</summary>
        public static bool TwoSided(Side side) => side == Side.LeftThenRight || side == Side.SoreFirst;

        /// <summary>Length of one session as the routine is written.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="step">A plan to work with.</param>
        public static long RoutineTime(RoutineTable table, int routine, StepPlan step) => RoutineTime(table, routine, step, null);

        /// <summary>Length of one session with what the person has chosen: exactly what is then played.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="step">A plan to work with.</param>
        /// <param name="options">What the person has chosen; null for the routine as it is written.</param>
        public static long RoutineTime(RoutineTable table, int routine, StepPlan step, SessionOptions options)
        {
            int first = table.FirstStep(routine);
            int end = first + table.Routine(routine, TableFormat.Routine.StepCount);
            long sum = 0;
            long fresh = 0;
            bool blockChanged = false;
            for (int i = first; i < end; i++)
            {
                blockChanged = blockChanged && IsJoined(table, i);
                if (options != null && SafetyRule.Drop(table, i, options))
                {
                    continue;
                }

                step.Load(table, i, options);
                fresh += options != null && options.Guides && IsFirst(table, first, i) ? MoreReady(step, options) * Second : 0;
                sum += step.Prepare * Second + SideTime(step);
                if (TwoSided(step.Side))
                {
                    bool block = step.Joined || (i + 1 < end && IsJoined(table, i + 1));
                    sum += SecondApproach(step, block, !blockChanged) * Second + SideTime(step);
                    blockChanged = true;
                }
            }

            return (sum * table.Routine(routine, TableFormat.Routine.Rounds)) + fresh;
        }

        /// <summary>Whether no earlier step of the routine is at the same point.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="first">Index of the routine's first step.</param>
        /// <param name="step">Index of the step.</param>
        public static bool IsFirst(RoutineTable table, int first, int step)
        {
            int point = PointOf(table, step);
            int i = first;
            while (i < step && PointOf(table, i) != point)
            {
                i++;
            }

            return i == step;
        }

        /// <summary>Seconds by which getting ready is longer where a point is new.</summary>
        public static int MoreReady(StepPlan step, SessionOptions options)
        {
            int more = options.NewReadySeconds - step.Prepare;
            return more > 0 ? more : 0;
        }

        /// <summary>Steps of a routine that the safety answers leave.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="options">The answers.</param>
        public static int StepsLeft(RoutineTable table, int routine, SessionOptions options)
        {
            int first = table.FirstStep(routine);
            int left = table.Routine(routine, TableFormat.Routine.StepCount);
            for (int i = left - 1; i >= 0; i--)
            {
                left -= SafetyRule.Drop(table, first + i, options) ? 1 : 0;
            }

            return left;
        }

        /// <summary>Seconds of getting ready for the second side. In a block every step is prepared again, and the first one changes sides before that.</summary>
        /// <param name="step">The step.</param>
        /// <param name="block">The step is one of a block.</param>
        /// <param name="changes">The hands change sides here.</param>
        public static int SecondApproach(StepPlan step, bool block, bool changes) =>
            !block ? step.Switch : changes ? step.Prepare + step.Switch : step.Prepare;

        /// <summary>Whether a step of the table is joined to the one before it.</summary>
        public static bool IsJoined(RoutineTable table, int step) =>
            (table.U8(TableFormat.SectionId.Steps, step, TableFormat.Step.Bits) & TableFormat.Step.Joined) != 0;

        private static int PointOf(RoutineTable table, int step) => table.U8(TableFormat.SectionId.Steps, step, TableFormat.Step.Point);

        /// <summary>Side of a step of the table.</summary>
        public static Side SideOf(RoutineTable table, int step) =>
            (Side)(table.U8(TableFormat.SectionId.Steps, step, TableFormat.Step.Bits) & TableFormat.Step.SideMask);
    }
}
