using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>Walks a routine: which step comes next, and on which side. Blocks go through all their steps once per side.</summary>
    public sealed class StepWalk
    {
        private readonly StepPlan plan = new StepPlan();
        private RoutineTable table;
        private int first;
        private int count;
        private int rounds;
        private int round;
        private int blockStart;
        private int blockEnd;
        private bool secondSide;
        private Side soreSide;

        /// <summary>The present step.</summary>
        public StepPlan Plan => plan;

        /// <summary>Number of the present step in the routine, from 0.</summary>
        public int Step { get; private set; }

        /// <summary>Steps in the routine.</summary>
        public int Count => count;

        /// <summary>The present side: left, right, both, or midline.</summary>
        public Side Side { get; private set; }

        /// <summary>The hands move to another point, not just to the other side of the same one.</summary>
        public bool NewPoint { get; private set; }

        /// <summary>Getting ready lasts this many seconds.</summary>
        public int ApproachSeconds { get; private set; }

        /// <summary>Goes to before the first step.</summary>
        /// <param name="routines">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="sore">Left or right: the side that sore-first steps begin with.</param>
        public void Begin(RoutineTable routines, int routine, Side sore)
        {
            table = routines;
            first = table.FirstStep(routine);
            count = table.Routine(routine, TableFormat.Routine.StepCount);
            rounds = table.Routine(routine, TableFormat.Routine.Rounds);
            soreSide = sore;
            round = 0;
            Step = -1;
            blockEnd = -1;
            secondSide = false;
        }

        /// <summary>Goes to the next step or side.</summary>
        /// <returns>False when the routine is over.</returns>
        public bool MoveNext()
        {
            if (Step < blockEnd)
            {
                Enter(Step + 1);
            }
            else if (Step >= 0 && !secondSide && StepTiming.TwoSided(plan.Side))
            {
                secondSide = true;
                Enter(blockStart);
            }
            else if (!EnterBlock(Step + 1))
            {
                return false;
            }

            return true;
        }

        /// <summary>Goes to the beginning of the step before, or of the first one.</summary>
        public void MovePrevious()
        {
            EnterBlock(Step > 0 ? BlockStartOf(Step - 1) : 0);
        }

        /// <summary>Leaves the present step on both sides, or the rest of its block's step on this side.</summary>
        /// <returns>False when the routine is over.</returns>
        public bool SkipStep()
        {
            if (blockStart == blockEnd)
            {
                secondSide = true;
            }

            return MoveNext();
        }

        private bool EnterBlock(int step)
        {
            if (step >= count)
            {
                round++;
                if (round >= rounds)
                {
                    return false;
                }

                step = 0;
            }

            blockStart = step;
            blockEnd = step;
            while (blockEnd + 1 < count && StepTiming.NextJoined(table, first + blockEnd + 1))
            {
                blockEnd++;
            }

            secondSide = false;
            Enter(step);
            return true;
        }

        private int BlockStartOf(int step)
        {
            while (step > 0 && StepTiming.NextJoined(table, first + step))
            {
                step--;
            }

            return step;
        }

        private void Enter(int step)
        {
            Step = step;
            plan.Load(table, first + step);
            Side = SideNow();
            bool block = blockEnd > blockStart;
            NewPoint = block || !secondSide;
            ApproachSeconds = !secondSide ? plan.Prepare
                : block ? StepTiming.BlockApproach(plan)
                : plan.Switch;
        }

        private Side SideNow()
        {
            switch (plan.Side)
            {
                case Side.LeftThenRight: return secondSide ? Side.Right : Side.Left;
                case Side.SoreFirst: return (soreSide == Side.Right) == secondSide ? Side.Left : Side.Right;
                default: return plan.Side;
            }
        }
    }
}
