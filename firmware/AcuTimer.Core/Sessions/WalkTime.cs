using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>Planned time of what lies ahead in a session. Walks there by itself, so that the session's own place stays.</summary>
    internal sealed class WalkTime
    {
        private readonly StepLedger ledger;
        private readonly RoundWalk walk;
        private readonly StepPlan plan = new StepPlan();

        /// <summary>Sums over the steps that this ledger does not leave out.</summary>
        internal WalkTime(StepLedger ledger)
        {
            this.ledger = ledger;
            walk = new RoundWalk(ledger);
        }

        /// <summary>Seconds of getting ready at the present place of a walk.</summary>
        internal static int Approach(RoundWalk walk, StepPlan plan) =>
            walk.SecondSide
                ? StepTiming.SecondApproach(plan, walk.InBlock, walk.ChangedSide)
                : plan.Prepare + walk.MoreReady(plan);

        /// <summary>One step on one side, with getting there.</summary>
        internal static long Visit(RoundWalk walk, StepPlan plan) => Approach(walk, plan) * StepTiming.Second + StepTiming.SideTime(plan);

        /// <summary>What follows the present place in its round.</summary>
        internal long RestOfRound(RoundWalk place)
        {
            walk.Take(place);
            return Sum();
        }

        /// <summary>One whole round.</summary>
        /// <param name="place">A place in the routine.</param>
        /// <param name="first">It is the first, in which points may be new.</param>
        internal long Round(RoundWalk place, bool first)
        {
            walk.Take(place);
            walk.FirstRound = first;
            walk.Reset();
            return Sum();
        }

        private long Sum()
        {
            long sum = 0;
            while (walk.MoveNext())
            {
                ledger.Load(plan, walk.Step);
                sum += Visit(walk, plan);
            }

            return sum;
        }
    }
}
