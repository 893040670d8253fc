using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>Collects every finding of a run.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _all = [];
    private readonly List<SourceFile> _files = [];

    public bool HasErrors => _all.Exists(d => d.Code.Severity == Severity.Error);

    public int Count => _all.Count;

    /// <summary>Tells the bag the order in which files are to be reported.</summary>
    public void Register(SourceFile file) => _files.Add(file);

    public Diagnostic Report(DiagnosticCode code, Span span, string message, string label = "")
    {
        var diagnostic = new Diagnostic(code, span, message, label);
        _all.Add(diagnostic);
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
