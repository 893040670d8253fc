using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Showing;

/// <summary>How long a step lasts in its routine, by the device's own reckoning.</summary>
internal static class StepTimes
{
    /// <summary>Microseconds from getting ready to letting go, on all sides.</summary>
    /// <param name="plan">The step.</param>
    /// <param name="inBlock">It shares its sides with the step before or after it.</param>
    public static long Of(StepPlan plan, bool inBlock)
    {
        long first = (plan.Prepare * StepTiming.Second) + StepTiming.SideTime(plan);
        int approach = StepTiming.SecondApproach(plan, inBlock, !plan.Joined);
        return StepTiming.TwoSided(plan.Side) ? first + (approach * StepTiming.Second) + StepTiming.SideTime(plan) : first;
    }
}
