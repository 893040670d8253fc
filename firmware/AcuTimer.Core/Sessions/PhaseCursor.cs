using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Sessions
{
    /// <summary>
    /// The present phase of a session: when it began, how long it lasts, and when each of its beats is due.
    /// Every start is the sum of exact lengths since the session began, so nothing drifts. Times are microseconds.
    /// </summary>
    public sealed class PhaseCursor
    {
        private readonly StepWalk walk = new StepWalk();
        private readonly VisitPhases phases;
        private readonly PhaseSpan span = new PhaseSpan();
        private readonly BrokenPhase broken = new BrokenPhase();
        private long rest;

        /// <summary>The step's time is not yet reckoned: where it begins its pulse would wait for that.</summary>
        private bool owed;

        /// <summary>A cursor that is nowhere yet.</summary>
        public PhaseCursor()
        {
            phases = new VisitPhases(walk);
        }

        /// <summary>Which step, and which side.</summary>
        public StepWalk Walk => walk;

        /// <summary>What the person does.</summary>
        public Phase Phase => span.Phase;

        /// <summary>When the phase began, since the session began. A phase that was interrupted seems to have begun later.</summary>
        public long Start => span.Start;

        /// <summary>How long it lasts; <see cref="long.MaxValue"/> until the person moves on.</summary>
        public long Length => span.Length;

        /// <summary>When it ends.</summary>
        public long End => span.End;

        /// <summary>Beats in the phase; 0 for none.</summary>
        public int Beats => span.Beats;

        /// <summary>Time over which the beats are spread evenly.</summary>
        public long BeatTime => span.BeatTime;

        /// <summary>Number of the present press or breath, from 1; 0 for none.</summary>
        public int Cycle => span.Cycle;

        /// <summary>Presses or breaths in one round.</summary>
        public int Cycles => span.Cycles;

        /// <summary>In a turn: the direction that comes next.</summary>
        public Phase TurnsTo => span.TurnsTo;

        /// <summary>The round or station at work, from 0.</summary>
        public int Repetition => phases.Repetition;

        /// <summary>Pressure is being added again in the middle of another phase, which then goes on where it was.</summary>
        internal bool Interrupts => broken.There;

        /// <summary>When a beat is due, since the session began.</summary>
        public long BeatAt(int beat) => span.Start + span.BeatTime * beat / span.Beats;

        /// <summary>Planned time from now to the end of the session.</summary>
        /// <param name="at">Now, since the session began.</param>
        internal long Left(long at)
        {
            Settle();
            return span.Left(at) + broken.Left + rest + walk.Ahead;
        }

        /// <summary>Takes the time of what is ahead anew, after a jump or a change of steps.</summary>
        internal void CountAhead()
        {
            Settle();
            walk.CountAhead();
        }

        /// <summary>Goes to the first phase.</summary>
        internal void Begin(RoutineTable table, int routine, SessionOptions options)
        {
            phases.Waits = !options.AutoAdvance;
            walk.Begin(table, routine, options);
            EnterStep(walk.MoveNext(), 0);
        }

        /// <summary>Goes to where an earlier session was broken off; only right after <see cref="Begin"/>.</summary>
        internal void MoveTo(SessionPlace place) => EnterStep(walk.MoveTo(place), place.Elapsed);

        /// <summary>Goes to the phase that follows, which begins exactly where the present one ends.</summary>
        internal void MoveNext()
        {
            if (broken.There)
            {
                broken.Return(span, End);
            }
            else
            {
                Cut(End);
            }
        }

        /// <summary>Ends the present phase, and goes on to one that has a length; steps always have one.</summary>
        /// <param name="at">Now, since the session began.</param>
        internal void Cut(long at)
        {
            span.Start = at;
            do
            {
                phases.MoveNext();
                if (phases.IsOver)
                {
                    Settle();
                    owed = walk.MoveNext();
                    if (owed)
                    {
                        phases.Begin(true);
                        rest = 0;
                    }
                }

                SetPhase();
            }
            while (Length == 0);
        }

        /// <summary>Goes to the next step.</summary>
        /// <param name="at">Now, since the session began.</param>
        internal void Skip(long at) => EnterStep(walk.SkipStep(), at);

        /// <summary>Goes to the step before.</summary>
        /// <param name="at">Now, since the session began.</param>
        internal void Back(long at) => EnterStep(walk.MovePrevious(), at);

        /// <summary>Begins the present step again, on the present side.</summary>
        /// <param name="at">Now, since the session began.</param>
        internal void Restart(long at) => EnterStep(true, at);

        /// <summary>Makes the rest of the step gentler. In the middle of the work, pressure is first added again.</summary>
        /// <param name="at">Now, since the session began.</param>
        /// <returns>Whether a ramp begins now.</returns>
        internal bool Ease(long at)
        {
            Settle();
            StepPlan plan = walk.Plan;
            int before = plan.Ramp;
            walk.Ease();
            rest += phases.BeforeRamp ? (plan.Ramp - before) * StepTiming.Second : 0;
            if (!PlanChange.Ramps(plan) || !(phases.InRamp || phases.AfterRamp))
            {
                return false;
            }

            if (phases.AfterRamp && !broken.There)
            {
                broken.Keep(span, at);
            }

            span.Set(Phase.Ramp, plan.Ramp * StepTiming.Second);
            span.Start = at;
            return true;
        }

        private void EnterStep(bool there, long at)
        {
            broken.Forget();
            owed = false;
            span.Start = at;
            if (there)
            {
                BeginStep();
            }
            else
            {
                phases.Finish();
            }

            SetPhase();
            if (Length == 0)
            {
                Cut(at);
            }
        }

        private void BeginStep()
        {
            phases.Begin(false);
            rest = walk.ApproachSeconds * StepTiming.Second + StepTiming.SideTime(walk.Plan);
        }

        private void Settle()
        {
            if (owed)
            {
                owed = false;
                rest += walk.TakeVisit();
            }
        }

        private void SetPhase()
        {
            phases.Set(span);
            rest = phases.IsOver ? 0 : rest - span.Planned;
        }
    }
}
