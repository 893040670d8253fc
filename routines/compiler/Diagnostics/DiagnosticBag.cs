using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>Collects the findings of a run: all of them, up to a number that nobody reads through.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>A file with more findings than this is no routine, and its author does not want megabytes of messages.</summary>
    public const int Most = 500;

    private readonly List<Diagnostic> _all = [];
    private readonly List<SourceFile> _files = [];

    /// <summary>How many of the findings are errors.</summary>
    public int Errors { get; private set; }

    public bool HasErrors => Errors > 0;

    /// <summary>Findings, those beyond <see cref="Most"/> too.</summary>
    public int Count { get; private set; }

    /// <summary>What is reported from now on is counted only: there is no use in making it helpful.</summary>
    public bool IsFull => _all.Count >= Most;

    /// <summary>Tells the bag the order in which files are to be reported.</summary>
    public void Register(SourceFile file) => _files.Add(file);

    public Diagnostic Report(DiagnosticCode code, Span span, string message, string label = "")
    {
        var diagnostic = new Diagnostic(code, span, message, label);
        Errors += code.Severity == Severity.Error ? 1 : 0;
        Count++;
        if (_all.Count < Most)
        {
            _all.Add(diagnostic);
        }

        return diagnostic;
    }

    /// <summary>In the order of the files, and in a file from top to bottom.</summary>
    public IReadOnlyList<Diagnostic> InSourceOrder() =>
        _all.OrderBy(d => FileOrder(d.Primary.Span.File))
            .ThenBy(d => d.Primary.Span.File.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Primary.Span.Start)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ToList();

    private int FileOrder(SourceFile file)
    {
        int index = _files.IndexOf(file);
        return index < 0 ? int.MaxValue : index;
    }
}
