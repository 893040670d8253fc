using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Table;

namespace AcuTimer.Compiler.Showing;

/// <summary>What is different between two tables, routine by routine.</summary>
public static class TableChanges
{
    /// <summary>A line for each routine.</summary>
    /// <param name="old">What the device has as far as is known; null when that is not known.</param>
    /// <param name="new">What it is to have.</param>
    public static IEnumerable<string> Lines(byte[]? old, byte[] @new)
    {
        Dictionary<string, string> before = Routines(old);
        Dictionary<string, string> after = Routines(@new);
        foreach ((string title, string text) in after)
        {
            bool known = before.TryGetValue(title, out string? was);
            yield return $"{(!known ? "added    " : was == text ? "the same " : "changed  ")} {title}, {Time(text)}{(known && was != text && Time(was!) != Time(text) ? $" (was {Time(was!)})" : "")}";
        }

        foreach (string title in before.Keys.Where(title => !after.ContainsKey(title)))
        {
            yield return $"removed   {title}";
        }
    }

    /// <summary>How many routines a table has.</summary>
    public static int Count(byte[] table) => Routines(table).Count;

    /// <summary>By title; a text that is the same where all that is played is the same, and begins with the time.</summary>
    private static Dictionary<string, string> Routines(byte[]? table)
    {
        var routines = new Dictionary<string, string>(StringComparer.Ordinal);
        if (table is null || RawTable.Open(table, out _) is not { } raw)
        {
            return routines;
        }

        foreach (RoutineView view in RoutineViewer.View(raw))
        {
            string[] played = [view.ToString(), .. view.Gates, .. view.Before, .. view.After, .. view.Steps.Select(step => step.ToString())];
            routines[view.Title] = $"{(int)view.Seconds / 60}:{(int)view.Seconds % 60:D2}\n{string.Join('\n', played)}";
        }

        return routines;
    }

    private static string Time(string text) => text[..text.IndexOf('\n', StringComparison.Ordinal)];
}
