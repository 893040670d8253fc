using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Studio.Routines;

/// <summary>Steps put into a block and taken out of it, in the routine's text. In a block the sides are the block's.</summary>
internal static class BlockText
{
    private const int Inside = 4;

    private static readonly string[] Orders = [Words.Of(Side.LeftThenRight), Words.Of(Side.SoreFirst)];

    /// <summary>Puts a step or block and the one after it into one block.</summary>
    /// <param name="text">The routine.</param>
    /// <param name="item">The place of the first, from 0.</param>
    public static string Joined(string text, int item)
    {
        var tree = StepTree.Of(text);
        var order = tree.Block(item) is { Length: > 0 } first ? first : tree.Block(item + 1) is { Length: > 0 } second ? second : SideOf(tree, item);
        var steps = Taken(text, item, 2, out var before, out var after, out var indent);
        return string.Join('\n', [.. before, $"{indent}- {BlockLanguage.Order.Name}: {order}", $"{indent}  {BlockLanguage.Steps.Name}:", .. Indented(steps, indent.Length + Inside), .. after]);
    }

    /// <summary>Takes all steps out of a block; each gets the block's side.</summary>
    public static string Dissolved(string text, int item)
    {
        var tree = StepTree.Of(text);
        var order = tree.Block(item);
        var count = tree.Steps.Count(s => s.Place == item);
        var steps = Taken(text, item, 1, out var before, out var after, out var indent);
        var free = string.Join('\n', [.. before, .. Indented(steps, indent.Length), .. after]);
        for (var i = 0; i < count; i++)
        {
            var step = StepTree.Of(free).Steps.Single(s => s.Place == item + i);
            free = step.With(StepKeys.Side.Name, order);
        }

        return free;
    }

    private static string SideOf(StepTree tree, int item) =>
        tree.Steps.First(s => s.Place == item)[StepKeys.Side.Name] is var side && Orders.Contains(side) ? side : Orders[0];

    /// <summary>The lines of the steps of some items, without sides and as far left as they go; and what stands around them.</summary>
    private static List<string> Taken(string text, int item, int count, out string[] before, out string[] after, out string indent)
    {
        var steps = StepTree.Of(text).Steps.Select((s, i) => (Step: s, At: i)).Where(s => s.Step.Place >= item && s.Step.Place < item + count).Select(s => s.At).ToList();
        foreach (var at in steps)
        {
            text = StepTree.Of(text).Steps[at].With(StepKeys.Side.Name, "");
        }

        var tree = StepTree.Of(text);
        var lines = text.Split('\n');
        var starts = tree.Lines();
        var from = starts[item] - 1;
        var to = StepText.End(text, starts, item + count - 1);
        indent = lines[from][..^lines[from].TrimStart().Length];
        before = lines[..from];
        after = lines[to..];
        return [.. steps.SelectMany(at => Lines(tree, lines, at, item + count, to))];
    }

    private static IEnumerable<string> Lines(StepTree tree, string[] lines, int at, int endItem, int end)
    {
        var step = tree.Steps[at];
        var next = at + 1 < tree.Steps.Count && tree.Steps[at + 1].Place < endItem ? NextLine(tree, at) - 1 : end;
        var own = lines[(step.Line - 1)..next];
        var indent = own[0].Length - own[0].TrimStart().Length;
        return own.Select(l => l.Length - l.TrimStart().Length >= indent ? l[indent..] : l.TrimStart());
    }

    /// <summary>Where the next step begins, or the block that it begins.</summary>
    private static int NextLine(StepTree tree, int at) =>
        tree.Steps[at + 1].InBlock == 0 ? tree.Lines()[tree.Steps[at + 1].Place] : tree.Steps[at + 1].Line;

    private static IEnumerable<string> Indented(IEnumerable<string> lines, int by) =>
        lines.Select(l => l.Length == 0 ? l : new string(' ', by) + l);
}
