using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>The phases of one step on one side, one after the other, from waiting for OK to letting go.</summary>
    internal sealed class VisitPhases
    {
        private const int Waiting = 0;
        private const int Approach = 1;
        private const int Ramp = 2;
        private const int Hold = 3;
        private const int HoldTurn = 4;
        private const int Work = 5;
        private const int Release = 6;
        private const int Over = 7;

        private readonly StepWalk walk;
        private int stage;
        private int unit;

        internal VisitPhases(StepWalk walk)
        {
            this.walk = walk;
        }

        /// <summary>Waits for OK before every point, also where it is known.</summary>
        internal bool Waits { get; set; }

        /// <summary>Nothing more comes on this side.</summary>
        internal bool IsOver => stage == Over;

        /// <summary>Pressure is still to be added.</summary>
        internal bool BeforeRamp => stage < Ramp;

        /// <summary>Pressure is being added.</summary>
        internal bool InRamp => stage == Ramp;

        /// <summary>Pressure is on the point.</summary>
        internal bool AfterRamp => stage > Ramp && stage < Release;

        /// <summary>The round or station at work, from 0.</summary>
        internal int Repetition => stage == Work ? unit / (StepTiming.Parts(walk.Plan) + 1) : 0;

        /// <summary>Goes to the first phase.</summary>
        /// <param name="mayWait">The step comes by itself, not by a button.</param>
        internal void Begin(bool mayWait)
        {
            stage = walk.NewToPerson || (mayWait && Waits && walk.NewPoint) ? Waiting : Approach;
            unit = 0;
        }

        /// <summary>Goes to behind the last phase.</summary>
        internal void Finish() => stage = Over;

        /// <summary>Goes to the phase that follows.</summary>
        internal void MoveNext()
        {
            if (stage == Work && unit + 1 < WorkPhases.Count(walk.Plan))
            {
                unit++;
            }
            else
            {
                unit = 0;
                stage++;
            }
        }

        /// <summary>What the present phase is; of length 0 when this step has no such phase.</summary>
        /// <param name="span">Becomes the phase; its start stays.</param>
        internal void Set(PhaseSpan span)
        {
            StepPlan plan = walk.Plan;
            switch (stage)
            {
                case Waiting:
                    span.SetOpen(Phase.Wait, 0);
                    break;
                case Approach:
                    span.Set(walk.NewPoint ? Phase.Prepare : Phase.Switch, walk.ApproachSeconds * StepTiming.Second);
                    break;
                case Ramp:
                    span.Set(Phase.Ramp, plan.Ramp * StepTiming.Second);
                    break;
                case Hold:
                    span.Set(Phase.Hold, plan.Hold * StepTiming.Second);
                    break;
                case HoldTurn:
                    WorkPhases.SetHoldTurn(span, plan);
                    break;
                case Work:
                    WorkPhases.Set(span, plan, unit);
                    break;
                case Release:
                    span.Set(Phase.Release, plan.Release * StepTiming.Second);
                    break;
                default:
                    span.SetOpen(Phase.Done, 0);
                    break;
            }
        }
    }
}
