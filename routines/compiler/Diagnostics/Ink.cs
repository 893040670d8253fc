using System;
using System.IO;

namespace AcuTimer.Compiler.Diagnostics;

/// <summary>Colours for a terminal; nothing at all elsewhere, and where NO_COLOR asks for none.</summary>
internal sealed class Ink
{
    private const string Reset = "\u001b[0m";

    private readonly bool _colours;

    public Ink(bool colours) => _colours = colours;

    /// <summary>For standard error.</summary>
    public static Ink ForError() => new(!Console.IsErrorRedirected && Wanted());

    /// <summary>Whether colours are wanted on a terminal (no-color.org).</summary>
    public static bool Wanted() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public string Of(Severity severity, string text) => severity == Severity.Error ? Paint("1;31", text) : Paint("1;33", text);

    public string Bold(string text) => Paint("1", text);

    public string Frame(string text) => Paint("1;34", text);

    private string Paint(string code, string text) => _colours && text.Length > 0 ? $"\u001b[{code}m{text}{Reset}" : text;
}
