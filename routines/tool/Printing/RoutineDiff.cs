using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Showing;

namespace AcuTimer.Tool.Printing;

/// <summary>What differs between routines, in words. Routines are matched by their titles; two lone ones belong together.</summary>
internal static class RoutineDiff
{
    public static IEnumerable<string> Of(IReadOnlyList<RoutineView> old, IReadOnlyList<RoutineView> now)
    {
        if (old.Count == 1 && now.Count == 1)
        {
            return Routine(old[0], now[0], "");
        }

        return old.Where(o => now.All(n => n.Title != o.Title)).Select(o => $"{o.Title}: is gone")
            .Concat(now.Where(n => old.All(o => o.Title != n.Title)).Select(n => $"{n.Title}: is new"))
            .Concat(now.SelectMany(n => old.Where(o => o.Title == n.Title).SelectMany(o => Routine(o, n, n.Title + ": "))));
    }

    private static IEnumerable<string> Routine(RoutineView old, RoutineView now, string head) =>
        Head(old, now).Concat(Steps(old.Steps, now.Steps)).Select(line => head + line);

    private static IEnumerable<string> Head(RoutineView old, RoutineView now)
    {
        (string What, string Old, string Now)[] parts =
        [
            ("Title", old.Title, now.Title),
            ("Applied by", old.AppliedBy, now.AppliedBy),
            ("Document", old.Document, now.Document),
            ("Dose", TextView.DoseText(old.Dose), TextView.DoseText(now.Dose)),
            ("Asks about", string.Join(", ", old.Gates), string.Join(", ", now.Gates)),
            ("Rounds", $"{old.Rounds}", $"{now.Rounds}"),
            ("Before", string.Join(" / ", old.Before), string.Join(" / ", now.Before)),
            ("After", string.Join(" / ", old.After), string.Join(" / ", now.After)),
        ];
        return parts.Where(part => part.Old != part.Now).Select(part => $"{part.What}: {Or(part.Now)} instead of {Or(part.Old)}");
    }

    /// <summary>Steps that are alike keep their place; between them some are gone, new or changed.</summary>
    private static IEnumerable<string> Steps(IReadOnlyList<StepView> old, IReadOnlyList<StepView> now)
    {
        int[,] common = Common(old, now);
        (int i, int j) = (0, 0);
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && j < now.Count && old[i].Point == now[j].Point)
            {
                foreach (string change in Step(old[i], now[j]))
                {
                    yield return $"Step {j + 1} ({now[j].Point}): {change}";
                }

                (i, j) = (i + 1, j + 1);
            }
            else if (j >= now.Count || (i < old.Count && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return $"Step {i + 1} ({old[i].Point}, {old[i].What}): is gone";
                i++;
            }
            else
            {
                yield return $"Step {j + 1} ({now[j].Point}, {now[j].What}): is new";
                j++;
            }
        }
    }

    /// <summary>Longest common run of points, from each place on.</summary>
    private static int[,] Common(IReadOnlyList<StepView> old, IReadOnlyList<StepView> now)
    {
        int[,] common = new int[old.Count + 1, now.Count + 1];
        for (int i = old.Count - 1; i >= 0; i--)
        {
            for (int j = now.Count - 1; j >= 0; j--)
            {
                common[i, j] = old[i].Point == now[j].Point ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static IEnumerable<string> Step(StepView old, StepView now)
    {
        (string Old, string Now)[] parts =
        [
            (old.What, now.What), (old.SideText, now.SideText), (old.Pressure, now.Pressure), (old.Self, now.Self),
            (old.Partner == old.Self ? "" : old.Partner, now.Partner == now.Self ? "" : now.Partner), (old.Source, now.Source),
        ];
        return parts.Where(part => part.Old != part.Now).Select(part => $"{Or(part.Now)} instead of {Or(part.Old)}");
    }

    private static string Or(string text) => text.Length == 0 ? "nothing" : text;
}
