using System.Collections.Generic;
using System.Linq;
using Mono.Cecil.Cil;

namespace AcuTimer.Meter;

/// <summary>The pieces of a method that are executed from their first instruction to their last, or not at all.</summary>
internal static class StraightCode
{
    /// <summary>First instruction and number of instructions of each, in order.</summary>
    public static IEnumerable<(Instruction First, int Count)> Of(MethodBody body)
    {
        var starts = Starts(body);
        Instruction? first = null;
        var count = 0;
        foreach (var instruction in body.Instructions)
        {
            if (first is not null && starts.Contains(instruction))
            {
                yield return (first, count);
                count = 0;
            }

            first = count == 0 ? instruction : first;
            count++;
        }

        if (first is not null)
        {
            yield return (first, count);
        }
    }

    private static HashSet<Instruction> Starts(MethodBody body)
    {
        var starts = new HashSet<Instruction>(body.ExceptionHandlers.SelectMany(h => new[] { h.TryStart, h.HandlerStart, h.FilterStart }).OfType<Instruction>());
        foreach (var instruction in body.Instructions)
        {
            starts.UnionWith(Targets(instruction));
            if (instruction.OpCode.FlowControl is FlowControl.Branch or FlowControl.Cond_Branch or FlowControl.Return or FlowControl.Throw && instruction.Next is { } next)
            {
                starts.Add(next);
            }
        }

        return starts;
    }

    private static Instruction[] Targets(Instruction instruction) => instruction.Operand switch
    {
        Instruction target => [target],
        Instruction[] targets => targets,
        _ => [],
    };
}
