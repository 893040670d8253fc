using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>The phases of the technique itself: its parts, and a turn between two rounds or stations.</summary>
    internal static class WorkPhases
    {
        /// <summary>Phases of all rounds together.</summary>
        internal static int Count(StepPlan plan) => StepTiming.Repetitions(plan) * (StepTiming.Parts(plan) + 1) - 1;

        /// <summary>The turn between a steady hold and the technique.</summary>
        internal static void SetHoldTurn(PhaseSpan span, StepPlan plan) =>
            SetTurn(span, plan, plan.Hold > 0 ? StepTiming.Turn : 0, false);

        /// <summary>One of the phases.</summary>
        /// <param name="span">Becomes the phase; its start stays.</param>
        /// <param name="plan">The step.</param>
        /// <param name="unit">From 0 to <see cref="Count"/>.</param>
        internal static void Set(PhaseSpan span, StepPlan plan, int unit)
        {
            int parts = StepTiming.Parts(plan);
            int part = unit % (parts + 1);
            if (plan.UntilReleased)
            {
                span.SetOpen(Phase.Await, StepTiming.RoundTime(plan));
            }
            else if (part == parts)
            {
                SetTurn(span, plan, StepTiming.Turn, false);
            }
            else if (plan.Is(TechniqueNature.Circles))
            {
                SetCircles(span, plan, part, parts);
            }
            else if (plan.Is(TechniqueNature.Cycles))
            {
                SetCycle(span, plan, part);
            }
            else
            {
                SetSingle(span, plan);
            }
        }

        private static void SetCircles(PhaseSpan span, StepPlan plan, int part, int parts)
        {
            if (part == 1)
            {
                SetTurn(span, plan, StepTiming.Turn, true);
                return;
            }

            bool second = part == 2 || (parts == 1 && plan.First == 0);
            int amount = second ? plan.Second : plan.First;
            span.Set(Direction(plan, second), StepTiming.DirectionTime(plan, amount));
            span.SetBeats(plan.SecondsPerDirection ? 0 : amount, plan.TempoMs);
        }

        private static void SetTurn(PhaseSpan span, StepPlan plan, long length, bool toSecond)
        {
            bool circles = plan.Is(TechniqueNature.Circles);
            span.SetTurn(length, circles ? Direction(plan, toSecond || plan.First == 0) : Phase.Work);
        }

        private static Phase Direction(StepPlan plan, bool second) =>
            second == plan.CounterclockwiseFirst ? Phase.Clockwise : Phase.Counterclockwise;

        private static void SetCycle(PhaseSpan span, StepPlan plan, int part)
        {
            bool touch = plan.Is(TechniqueNature.Touch);
            bool on = part % 2 == 0;
            int cycle = part / 2;
            int cycles = StepTiming.Cycles(plan);
            long all = StepTiming.CyclesTime(plan);
            long begins = all * cycle / cycles;
            long ends = all * (cycle + 1) / cycles;
            long turns = begins + (ends - begins) * plan.OnMs / (plan.OnMs + plan.OffMs);
            Phase phase = touch ? (on ? Phase.Press : Phase.Rest) : (on ? Phase.Inhale : Phase.Exhale);
            span.Set(phase, on ? turns - begins : ends - turns);
            span.SetCycle(cycle + 1, cycles);
        }

        private static void SetSingle(PhaseSpan span, StepPlan plan)
        {
            bool hold = plan.Is(TechniqueNature.Steady);
            span.Set(hold ? Phase.Hold : Phase.Work, StepTiming.SingleTime(plan));
            if (!hold)
            {
                span.SetBeats(plan.Count, plan.TempoMs);
            }
        }
    }
}
