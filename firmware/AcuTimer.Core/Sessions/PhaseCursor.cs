using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>
    /// The present phase of a session: when it began, how long it lasts, and when each of its beats is due.
    /// Every start is the sum of exact lengths since the session began, so nothing drifts. Times are microseconds.
    /// </summary>
    public sealed class PhaseCursor
    {
        private const int Approach = 0;
        private const int Ramp = 1;
        private const int Hold = 2;
        private const int HoldTurn = 3;
        private const int Work = 4;
        private const int Release = 5;
        private const int Over = 6;

        private readonly StepWalk walk = new StepWalk();
        private int stage;
        private int unit;

        /// <summary>Which step, and which side.</summary>
        public StepWalk Walk => walk;

        /// <summary>What the person does.</summary>
        public Phase Phase { get; private set; }

        /// <summary>When the phase began, since the session began.</summary>
        public long Start { get; private set; }

        /// <summary>How long it lasts; <see cref="long.MaxValue"/> until the person moves on.</summary>
        public long Length { get; private set; }

        /// <summary>When it ends.</summary>
        public long End => Length == long.MaxValue ? long.MaxValue : Start + Length;

        /// <summary>Beats in the phase; 0 for none.</summary>
        public int Beats { get; private set; }

        /// <summary>Time over which the beats are spread evenly.</summary>
        public long BeatTime { get; private set; }

        /// <summary>Number of the present press or breath, from 1; 0 for none.</summary>
        public int Cycle { get; private set; }

        /// <summary>Presses or breaths in one round.</summary>
        public int Cycles { get; private set; }

        /// <summary>In a turn: the direction that comes next.</summary>
        public Phase TurnsTo { get; private set; }

        /// <summary>The round or station at work, from 0.</summary>
        public int Repetition => stage == Work ? unit / (StepTiming.Parts(walk.Plan) + 1) : 0;

        /// <summary>When a beat is due, since the session began.</summary>
        public long BeatAt(int beat)
        {
            return Start + BeatTime * beat / Beats;
        }

        /// <summary>Goes to the first phase.</summary>
        public void Begin(RoutineTable table, int routine, Side sore)
        {
            walk.Begin(table, routine, sore);
            Start = 0;
            Length = 0;
            EnterStep(walk.MoveNext());
        }

        /// <summary>Goes to the phase that follows, which begins exactly where the present one ends.</summary>
        public void MoveNext()
        {
            Start += Length == long.MaxValue ? 0 : Length;
            Continue();
        }

        /// <summary>Ends the present phase early.</summary>
        /// <param name="at">Now, since the session began.</param>
        public void Cut(long at)
        {
            Start = at;
            Continue();
        }

        /// <summary>Goes to the next step.</summary>
        /// <param name="at">Now, since the session began.</param>
        public void Skip(long at)
        {
            Start = at;
            EnterStep(walk.SkipStep());
        }

        /// <summary>Goes to the step before.</summary>
        /// <param name="at">Now, since the session began.</param>
        public void Back(long at)
        {
            Start = at;
            walk.MovePrevious();
            EnterStep(true);
        }

        /// <summary>Begins the present step again, on the present side.</summary>
        /// <param name="at">Now, since the session began.</param>
        public void Restart(long at)
        {
            Start = at;
            EnterStep(true);
        }

        private void EnterStep(bool there)
        {
            stage = there ? Approach : Over;
            unit = 0;
            SetPhase();
            if (Length == 0 && there)
            {
                Continue();
            }
        }

        /// <summary>Goes on until a phase has a length; steps always have one, so this ends.</summary>
        private void Continue()
        {
            do
            {
                if (stage == Work && unit + 1 < Units())
                {
                    unit++;
                }
                else
                {
                    NextStage();
                }

                SetPhase();
            }
            while (Length == 0 && stage != Over);
        }

        private void NextStage()
        {
            unit = 0;
            stage++;
            if (stage == Over && walk.MoveNext())
            {
                stage = Approach;
            }
        }

        /// <summary>Parts of all rounds, with a turn between two rounds.</summary>
        private int Units()
        {
            return StepTiming.Repetitions(walk.Plan) * (StepTiming.Parts(walk.Plan) + 1) - 1;
        }

        private void SetPhase()
        {
            StepPlan plan = walk.Plan;
            Plain(Phase.Done, 0);
            switch (stage)
            {
                case Approach:
                    Plain(walk.NewPoint ? Phase.Prepare : Phase.Switch, walk.ApproachSeconds * StepTiming.Second);
                    break;
                case Ramp:
                    Plain(Phase.Ramp, plan.Ramp * StepTiming.Second);
                    break;
                case Hold:
                    Plain(Phase.Hold, plan.Hold * StepTiming.Second);
                    break;
                case HoldTurn:
                    SetTurn(plan, plan.Hold > 0 ? StepTiming.Turn : 0, false);
                    break;
                case Work:
                    SetWork(plan);
                    break;
                case Release:
                    Plain(Phase.Release, plan.Release * StepTiming.Second);
                    break;
                default:
                    Length = long.MaxValue;
                    break;
            }
        }

        private void Plain(Phase phase, long length)
        {
            Phase = phase;
            Length = length;
            Beats = 0;
            BeatTime = 0;
            Cycle = 0;
            Cycles = 0;
        }

        private void SetWork(StepPlan plan)
        {
            int parts = StepTiming.Parts(plan);
            int part = unit % (parts + 1);
            if (plan.UntilReleased)
            {
                Plain(Phase.Await, long.MaxValue);
            }
            else if (part == parts)
            {
                SetTurn(plan, StepTiming.Turn, false);
            }
            else if (plan.Technique == Technique.Circles)
            {
                SetCircles(plan, part, parts);
            }
            else if (plan.Technique == Technique.Squeeze || plan.Technique == Technique.Breathe)
            {
                SetCycle(plan, part);
            }
            else
            {
                SetSingle(plan);
            }
        }

        private void SetCircles(StepPlan plan, int part, int parts)
        {
            if (part == 1)
            {
                SetTurn(plan, StepTiming.Turn, true);
                return;
            }

            bool second = part == 2 || (parts == 1 && plan.First == 0);
            int amount = second ? plan.Second : plan.First;
            Plain(Direction(plan, second), StepTiming.DirectionTime(plan, amount));
            SetBeats(plan, plan.SecondsPerDirection ? 0 : amount);
        }

        private void SetTurn(StepPlan plan, long length, bool toSecond)
        {
            Plain(Phase.Turn, length);
            TurnsTo = plan.Technique == Technique.Circles ? Direction(plan, toSecond || plan.First == 0) : Phase.Work;
        }

        private static Phase Direction(StepPlan plan, bool second)
        {
            return second == plan.CounterclockwiseFirst ? Phase.Clockwise : Phase.Counterclockwise;
        }

        private void SetCycle(StepPlan plan, int part)
        {
            bool squeeze = plan.Technique == Technique.Squeeze;
            bool on = part % 2 == 0;
            int cycle = part / 2;
            int cycles = StepTiming.Cycles(plan);
            long all = StepTiming.CyclesTime(plan);
            long begins = all * cycle / cycles;
            long ends = all * (cycle + 1) / cycles;
            long turns = begins + (ends - begins) * plan.OnMs / (plan.OnMs + plan.OffMs);
            Phase phase = squeeze ? (on ? Phase.Press : Phase.Rest) : (on ? Phase.Inhale : Phase.Exhale);
            Plain(phase, on ? turns - begins : ends - turns);
            Cycle = cycle + 1;
            Cycles = cycles;
        }

        private void SetSingle(StepPlan plan)
        {
            Plain(plan.Technique == Technique.Hold ? Phase.Hold : Phase.Work, StepTiming.SingleTime(plan));
            if (plan.Technique != Technique.Hold)
            {
                SetBeats(plan, plan.Count);
            }
        }

        /// <summary>Counted beats fill the phase evenly; without a count, beats come at the tempo as long as whole ones fit.</summary>
        private void SetBeats(StepPlan plan, int counted)
        {
            long tempo = plan.TempoMs * StepTiming.Millisecond;
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
    }
}
