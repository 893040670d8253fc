using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Sessions
{
    /// <summary>Walks a routine: which step comes next, on which side, and how this person wants it.</summary>
    public sealed class StepWalk
    {
        private readonly StepPlan plan = new StepPlan();
        private readonly StepLedger ledger = new StepLedger();
        private readonly RoundWalk walk;
        private readonly WalkTime time;
        private int rounds;
        private Side soreSide;

        /// <summary>A walk that has not begun.</summary>
        public StepWalk()
        {
            walk = new RoundWalk(ledger);
            time = new WalkTime(ledger);
        }

        /// <summary>The present step.</summary>
        public StepPlan Plan => plan;

        /// <summary>Index of the present step in the routine, from 0.</summary>
        public int Step => walk.Step;

        /// <summary>Number of the present step among those that the safety answers leave, from 1.</summary>
        public int Number => ledger.Number(walk.Step);

        /// <summary>Steps that the safety answers leave.</summary>
        public int Kept => ledger.Kept;

        /// <summary>The present round of the whole routine, from 0.</summary>
        public int Round { get; private set; }

        /// <summary>Rounds of the whole routine.</summary>
        public int Rounds => rounds;

        /// <summary>The present step is at its second side.</summary>
        public bool SecondSide => walk.SecondSide;

        /// <summary>Index of the step that follows: the same one when only the side changes; -1 at the end.</summary>
        public int NextStep
        {
            get
            {
                int next = walk.Next;
                next = next >= ledger.Count && Round + 1 < rounds ? ledger.NextPlayed(0) : next;
                return next < ledger.Count ? next : -1;
            }
        }

        /// <summary>The step that follows is at its second side.</summary>
        public bool NextSecondSide => walk.NextSecondSide;

        /// <summary>Goes up with each move and with all that is learnt of a step: when it has not, the place is the same.</summary>
        public int Changes { get; private set; }

        /// <summary>The present side: left, right, both, or midline.</summary>
        public Side Side { get; private set; }

        /// <summary>The hands move to another point, not just to the other side of the same one.</summary>
        public bool NewPoint => !walk.SecondSide || walk.InBlock;

        /// <summary>Nobody knows the point yet: a first run waits for OK before it.</summary>
        public bool NewToPerson => walk.Unknown;

        /// <summary>Getting ready lasts this many seconds.</summary>
        public int ApproachSeconds => WalkTime.Approach(walk, plan);

        /// <summary>Planned time of the whole session, as it began.</summary>
        internal long PlanTime { get; private set; }

        /// <summary>Planned time of all that follows the present step on the present side.</summary>
        internal long Ahead { get; private set; }

        /// <summary>What has become of the steps.</summary>
        internal StepLedger Ledger => ledger;

        /// <summary>Goes to before the first step.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="options">What the person has chosen.</param>
        internal void Begin(RoutineTable table, int routine, SessionOptions options)
        {
            ledger.Begin(table, routine, options);
            rounds = table.Routine(routine, TableFormat.Routine.Rounds);
            soreSide = options.SoreSide;
            Round = 0;
            walk.Begin(table, routine);
        }

        /// <summary>Takes the time of the whole session; then of what is ahead.</summary>
        internal void CountTime()
        {
            PlanTime = time.Round(walk, true) + ((rounds - 1) * time.Round(walk, false));
            CountAhead();
        }

        /// <summary>Takes the time of what is ahead anew, after a jump or a change of steps.</summary>
        internal void CountAhead()
        {
            Ahead = time.RestOfRound(walk);
            if (Round + 1 < rounds)
            {
                Ahead += (rounds - 1 - Round) * time.Round(walk, false);
            }
        }

        /// <summary>Goes to the next step or side after this one was done.</summary>
        /// <returns>False when the routine is over.</returns>
        internal bool MoveNext()
        {
            if (walk.Step >= 0 && walk.LastSide)
            {
                ledger.MarkDone(walk.Step);
            }

            return Move();
        }

        /// <summary>Takes the present step on its side out of what is ahead: once after <see cref="MoveNext"/>.</summary>
        /// <returns>Its planned time.</returns>
        internal long TakeVisit()
        {
            long visit = WalkTime.Visit(walk, plan);
            Ahead -= visit;
            return visit;
        }

        /// <summary>Leaves the present step on both sides; in a block on this side only, unless it hurt.</summary>
        /// <returns>False when the routine is over.</returns>
        internal bool SkipStep()
        {
            ledger.MarkSkipped(walk.Step);
            walk.LeaveStep();
            return Move();
        }

        /// <summary>Goes to the step before, or to the beginning of the first one.</summary>
        /// <returns>False when no step is left to go to.</returns>
        internal bool MovePrevious()
        {
            if (!walk.MovePrevious())
            {
                return Move();
            }

            ledger.Reopen(walk.Step);
            Enter();
            return true;
        }

        /// <summary>Goes to where a session was, with all that was learnt of its steps.</summary>
        /// <param name="place">It fits the table.</param>
        /// <returns>False when no step is left from there on.</returns>
        internal bool MoveTo(SessionPlace place)
        {
            ledger.Recall(place);
            walk.Take(place);
            Round = place.Round;
            walk.FirstRound = Round == 0;
            if (place.Leaves)
            {
                return SkipStep();
            }

            if (ledger.NextPlayed(walk.Step) != walk.Step)
            {
                return Move();
            }

            Enter();
            return true;
        }

        /// <summary>Writes down where this is, and what was learnt of the steps.</summary>
        /// <param name="place">Takes it.</param>
        /// <param name="leaves">The present step is not gone back to.</param>
        internal void Put(SessionPlace place, bool leaves)
        {
            place.Put(walk.Step, Round, leaves ? NextStep : walk.Step, walk.Flags | (leaves ? SessionPlace.LeavesFlag : 0));
            ledger.Put(place, rounds);
        }

        /// <summary>The present step is not gone back to.</summary>
        internal void Hurt()
        {
            Changes++;
            ledger.MarkHurt(walk.Step);
        }

        /// <summary>The present step is eased from here on.</summary>
        internal void Ease()
        {
            Changes++;
            ledger.MarkEased(walk.Step);
            ledger.Load(plan, walk.Step);
        }

        private bool Move()
        {
            Changes++;
            if (!walk.MoveNext() && !BeginRound())
            {
                return false;
            }

            Enter();
            return true;
        }

        private bool BeginRound()
        {
            if (Round + 1 >= rounds)
            {
                return false;
            }

            Round++;
            ledger.NextRound();
            walk.FirstRound = false;
            walk.Reset();
            return walk.MoveNext();
        }

        private void Enter()
        {
            Changes++;
            ledger.Load(plan, walk.Step);
            Side = SideNow();
        }

        private Side SideNow()
        {
            switch (plan.Side)
            {
                case Side.LeftThenRight: return walk.SecondSide ? Side.Right : Side.Left;
                case Side.SoreFirst: return (soreSide == Side.Right) == walk.SecondSide ? Side.Left : Side.Right;
                case Side.Midline:
                case Side.Left:
                case Side.Right:
                case Side.Both:
                default: return plan.Side;
            }
        }
    }
}
