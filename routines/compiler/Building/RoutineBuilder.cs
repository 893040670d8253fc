using System.Collections.Generic;
using AcuTimer.Compiler.Checks;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;

namespace AcuTimer.Compiler.Building;

/// <summary>Takes a routine apart into steps, blocks unfolded into joined ones.</summary>
internal static class RoutineBuilder
{
    public static BuiltRoutine Build(RoutineSource routine, Atlas atlas, DiagnosticBag bag)
    {
        var resolver = new StepResolver(atlas, bag);
        var steps = new List<BuiltStep>();
        foreach (StepItem item in routine.Items)
        {
            if (item is BlockSource block)
            {
                AddBlock(block, resolver, steps);
            }
            else if (resolver.Resolve((StepSource)item, null, false) is { } step)
            {
                steps.Add(step);
            }
        }

        for (int i = 1; i < steps.Count && routine.RestBetween > 0; i++)
        {
            steps[i] = steps[i].After(routine.RestBetween);
        }

        var built = new BuiltRoutine(routine, steps, atlas);
        RoutineRules.Check(built, atlas, bag);
        return built;
    }

    private static void AddBlock(BlockSource block, StepResolver resolver, List<BuiltStep> steps)
    {
        for (int i = 0; i < block.Steps.Count; i++)
        {
            if (resolver.Resolve(block.Steps[i], block, i > 0) is { } step)
            {
                steps.Add(step);
            }
        }
    }
}
