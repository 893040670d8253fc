using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Sessions
{
    /// <summary>A place in one round of a routine, and the ways from it. A block goes through all its steps once per side.</summary>
    internal sealed class RoundWalk
    {
        private readonly StepLedger ledger;
        private RoutineTable table;
        private int first;
        private int blockStart;
        private int blockEnd;

        /// <summary>Walks over the steps that this ledger does not leave out.</summary>
        internal RoundWalk(StepLedger ledger)
        {
            this.ledger = ledger;
        }

        /// <summary>The step, from 0; -1 before the first.</summary>
        internal int Step { get; private set; }

        /// <summary>The step, or its block, is at its second side.</summary>
        internal bool SecondSide { get; private set; }

        /// <summary>The step was reached by changing sides.</summary>
        internal bool ChangedSide { get; private set; }

        /// <summary>The first round of the routine: points may be new.</summary>
        internal bool FirstRound { get; set; }

        /// <summary>Nobody knows the point yet.</summary>
        internal bool Unknown => FirstRound && !SecondSide && ledger.IsNew(Step);

        /// <summary>The step is one of several that are done on one side and then on the other.</summary>
        internal bool InBlock => blockEnd > blockStart;

        /// <summary>Nothing of the step comes after this.</summary>
        internal bool LastSide => SecondSide || !TwoSided(blockStart);

        /// <summary>The step that follows; at the end of the round, the count of steps.</summary>
        internal int Next
        {
            get
            {
                int next = ledger.NextPlayed(Step + 1);
                if (next > blockEnd && Step >= 0 && !LastSide)
                {
                    int again = ledger.NextPlayed(blockStart);
                    next = again <= blockEnd ? again : next;
                }

                return next > blockEnd ? ledger.NextPlayed(blockEnd + 1) : next;
            }
        }

        /// <summary>The step that follows is at its second side.</summary>
        internal bool NextSecondSide => SecondSideAt(Next);

        /// <summary>Goes to before the first step of a routine.</summary>
        internal void Begin(RoutineTable routines, int routine)
        {
            table = routines;
            first = table.FirstStep(routine);
            FirstRound = true;
            Reset();
        }

        /// <summary>Goes to before the first step.</summary>
        internal void Reset()
        {
            Step = -1;
            blockStart = 0;
            blockEnd = -1;
            SecondSide = false;
            ChangedSide = false;
        }

        /// <summary>Goes to where another one is.</summary>
        internal void Take(RoundWalk other)
        {
            table = other.table;
            first = other.first;
            Step = other.Step;
            blockStart = other.blockStart;
            blockEnd = other.blockEnd;
            SecondSide = other.SecondSide;
            ChangedSide = other.ChangedSide;
            FirstRound = other.FirstRound;
        }

        /// <summary>Goes to the next step or side.</summary>
        /// <returns>False at the end of the round.</returns>
        internal bool MoveNext()
        {
            int next = Next;
            if (next >= ledger.Count)
            {
                return false;
            }

            SecondSide = SecondSideAt(next);
            ChangedSide = next <= Step;
            Enter(next);
            return true;
        }

        /// <summary>Leaves out the second side of a step that is alone. In a block the other side is still worked.</summary>
        internal void LeaveStep() => SecondSide = SecondSide || !InBlock;

        /// <summary>Goes to the step before: in a block on the same side first. From the first step to its own beginning.</summary>
        /// <returns>False, without going anywhere, when no step is left.</returns>
        internal bool MovePrevious()
        {
            int before = ledger.PreviousPlayed(Step - 1);
            int lastOfBlock = ledger.PreviousPlayed(blockEnd);
            int firstOfAll = ledger.NextPlayed(0);
            if (before >= blockStart)
            {
                Place(before, SecondSide);
            }
            else if (InBlock && SecondSide && lastOfBlock >= blockStart)
            {
                Place(lastOfBlock, false);
            }
            else if (before >= 0)
            {
                Place(before, IsInBlock(before));
            }
            else if (firstOfAll < ledger.Count)
            {
                Place(firstOfAll, false);
            }

            return firstOfAll < ledger.Count;
        }

        /// <summary>Goes to where a session was.</summary>
        internal void Take(SessionPlace place)
        {
            Place(place.Step, place.SecondSide);
            ChangedSide = SecondSide && place.ChangedSide;
        }

        /// <summary>What <see cref="Take(SessionPlace)"/> needs of it besides the step: flags of a place.</summary>
        internal int Flags => (SecondSide ? SessionPlace.SecondSideFlag : 0) | (ChangedSide ? SessionPlace.ChangedSideFlag : 0);

        /// <summary>Goes to a step and side.</summary>
        internal void Place(int step, bool secondSide)
        {
            Enter(step);
            SecondSide = secondSide && TwoSided(step);
            ChangedSide = SecondSide && step == ledger.NextPlayed(blockStart);
        }

        /// <summary>Seconds by which getting ready is longer, because the point is new.</summary>
        internal int MoreReady(StepPlan plan) => Unknown ? ledger.MoreReady(plan) : 0;

        private bool SecondSideAt(int next) => next <= blockEnd && (SecondSide || next <= Step);

        private void Enter(int step)
        {
            if (step > blockEnd || step < blockStart)
            {
                blockStart = step;
                blockEnd = step;
                while (StepTiming.IsJoined(table, first + blockStart))
                {
                    blockStart--;
                }

                while (blockEnd + 1 < ledger.Count && StepTiming.IsJoined(table, first + blockEnd + 1))
                {
                    blockEnd++;
                }
            }

            Step = step;
        }

        private bool IsInBlock(int step) =>
            StepTiming.IsJoined(table, first + step) || (step + 1 < ledger.Count && StepTiming.IsJoined(table, first + step + 1));

        private bool TwoSided(int step) => StepTiming.TwoSided(StepTiming.SideOf(table, first + step));
    }
}
