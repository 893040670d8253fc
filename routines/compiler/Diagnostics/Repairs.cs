using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>Writes the certain answers of findings into a text.</summary>
internal static class Repairs
{
    /// <summary>The repairs of one file as they are written, from its end to its beginning.</summary>
    public static IEnumerable<Repair> Of(IEnumerable<Diagnostic> findings) => findings
        .Select(finding => finding.Repair)
        .OfType<Repair>()
        .DistinctBy(repair => repair.Span)
        .OrderByDescending(repair => repair.Span.Start);

    /// <summary>The text with all of them in it.</summary>
    /// <param name="text">The text in which they were found.</param>
    /// <param name="repairs">In the order of <see cref="Of"/>.</param>
    public static string Apply(string text, IEnumerable<Repair> repairs)
    {
        var mended = new StringBuilder(text);
        foreach (Repair repair in repairs)
        {
            mended.Remove(repair.Span.Start, repair.Span.End - repair.Span.Start).Insert(repair.Span.Start, repair.Text);
        }

        return mended.ToString();
    }
}
