using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Showing;
using AcuTimer.Compiler.Table;
using AcuTimer.Core.Routines;

namespace AcuTimer.Tool.Flashing;

/// <summary>What is different between two tables, routine by routine.</summary>
internal static class TableChanges
{
    /// <summary>Writes it down.</summary>
    /// <param name="old">What the device has as far as is known; null when that is not known.</param>
    /// <param name="new">What it is to have.</param>
    /// <param name="output">Where to.</param>
    public static void Write(byte[]? old, byte[] @new, TextWriter output)
    {
        Dictionary<string, string> before = Routines(old);
        Dictionary<string, string> after = Routines(@new);
        output.WriteLine(old is null ? "The device gets (nothing was sent from this computer before):" : "Against what was last sent from this computer:");
        foreach ((string title, string text) in after)
        {
            bool known = before.TryGetValue(title, out string? was);
            output.WriteLine($"  {(!known ? "added    " : was == text ? "the same " : "changed  ")} {title}, {Time(text)}{(known && was != text && Time(was!) != Time(text) ? $" (was {Time(was!)})" : "")}");
        }

        foreach (string title in before.Keys.Where(title => !after.ContainsKey(title)))
        {
            output.WriteLine($"  removed   {title}");
        }
    }

    /// <summary>How many routines a table has.</summary>
    public static int Count(byte[] table) => Routines(table).Count;

    /// <summary>By title; a text that is the same where all that is played is the same, and begins with the time.</summary>
    private static Dictionary<string, string> Routines(byte[]? table)
    {
        var routines = new Dictionary<string, string>(StringComparer.Ordinal);
        if (table is null || RawTable.Open(table, out TableError _) is not { } raw)
        {
            return routines;
        }

        foreach (RoutineView view in RoutineViewer.View(raw))
        {
            using var text = new StringWriter();
            JsonView.Write([view], text);
            routines[view.Title] = $"{(int)view.Seconds / 60}:{(int)view.Seconds % 60:D2}\n{text}";
        }

        return routines;
    }

    private static string Time(string text) => text[..text.IndexOf('\n', StringComparison.Ordinal)];
}
