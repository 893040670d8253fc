using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;

namespace AcuTimer.Tool.Commands;

/// <summary>Shows the findings of a run and turns them into an exit code.</summary>
internal static class Report
{
    /// <param name="bag">The findings.</param>
    /// <param name="json">As JSON on standard output, for editors; else as text on standard error.</param>
    /// <param name="quiet">Say nothing when there is nothing to say.</param>
    public static int Write(DiagnosticBag bag, bool json = false, bool quiet = true)
    {
        IReadOnlyList<Diagnostic> all = bag.InSourceOrder();
        if (json)
        {
            JsonRenderer.Write(all, Console.Out);
        }
        else
        {
            var renderer = new TextRenderer(Console.Error, Ink.ForError());
            foreach (Diagnostic diagnostic in all)
            {
                renderer.Write(diagnostic);
            }

            WriteSum(all, bag.Count - all.Count, quiet);
        }

        return bag.HasErrors ? ExitCode.Findings : ExitCode.Good;
    }

    private static void WriteSum(IReadOnlyList<Diagnostic> all, int more, bool quiet)
    {
        int errors = all.Count(d => d.Code.Severity == Severity.Error);
        if (all.Count > 0 || !quiet)
        {
            Console.Error.WriteLine($"{Counted(errors, "error")}, {Counted(all.Count - errors, "warning")}");
        }

        if (more > 0)
        {
            Console.Error.WriteLine($"and {more} more, not shown");
        }

        if (all.Count > 0)
        {
            Console.Error.WriteLine($"more about one: acutimer explain {all[0].Code.Id}");
        }
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
