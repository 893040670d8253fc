using System.Collections.Generic;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>One finding. The fluent methods add to it while it is being reported.</summary>
internal sealed class Diagnostic
{
    private readonly List<Label> _secondary = [];
    private readonly List<string> _notes = [];

    public Diagnostic(DiagnosticCode code, Span span, string message, string label)
    {
        Code = code;
        Primary = new Label(span, label);
        Message = message;
    }

    public DiagnosticCode Code { get; }

    /// <summary>Stands alone, without the source line.</summary>
    public string Message { get; }

    public Label Primary { get; }

    public IReadOnlyList<Label> Secondary => _secondary;

    public IReadOnlyList<string> Notes => _notes;

    /// <summary>What to do about it; empty when there is nothing short to say.</summary>
    public string HelpText { get; private set; } = "";

    public Diagnostic And(Span span, string text)
    {
        _secondary.Add(new Label(span, text));
        return this;
    }

    public Diagnostic Note(string text)
    {
        _notes.Add(text);
        return this;
    }

    /// <summary>The one certain answer: the text that belongs there.</summary>
    public Repair? Repair { get; private set; }

    public Diagnostic Fix(Span span, string text)
    {
        Repair = new Repair(span, text);
        return this;
    }

    public Diagnostic Help(string text)
    {
        HelpText = text;
        return this;
    }
}
