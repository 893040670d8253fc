using System;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Text;
using YamlDotNet.Core;

namespace AcuTimer.Compiler.Yaml;

/// <summary>Reports what the YAML parser does not understand: without its own place, which is shown, and in the tone of the others.</summary>
internal static class YamlProblem
{
    public static void Report(YamlException problem, SourceFile file, DiagnosticBag bag)
    {
        Span began = Place(file, problem.Start.Index);
        Span noticed = Tab(problem, file) ?? Place(file, problem.End.Index);
        Diagnostic diagnostic = bag.Report(Codes.YamlSyntax, noticed, Message(problem));
        if (began.Line < noticed.Line && began.Start > 0)
        {
            diagnostic.And(began, "what is being read began here");
        }

        if (Tab(problem, file) is not null)
        {
            diagnostic.Help("write blanks; YAML does not indent with tabs");
        }
        else if (YamlSlip.Help(file, began.Line, noticed.Line) is { } help)
        {
            diagnostic.Help(help);
        }
        else if (problem.Message.Contains("'-' indicator", StringComparison.Ordinal))
        {
            diagnostic.Help("the lines of one item begin in the same column, behind its dash and a blank");
        }
    }

    /// <summary>Where the parser fails without a word.</summary>
    /// <param name="line">How far it came, from 1.</param>
    /// <param name="file">The file.</param>
    /// <param name="bag">Where findings go.</param>
    public static void Report(int line, SourceFile file, DiagnosticBag bag)
    {
        int shown = Math.Clamp(line, 1, file.LineCount);
        int start = file.LineStart(shown);
        Diagnostic diagnostic = bag.Report(Codes.YamlSyntax, Span.Of(file, start, start + Math.Max(1, file.Line(shown).TrimEnd().Length)), "not well formed, here or below");
        diagnostic.Help(YamlSlip.Help(file, shown, file.LineCount) ?? "look for a bracket or a brace that is not closed");
    }

    /// <summary>The parser complains about a tab, but not where it is: the first one that indents.</summary>
    private static Span? Tab(YamlException problem, SourceFile file)
    {
        if (!problem.Message.Contains("tab", StringComparison.Ordinal))
        {
            return null;
        }

        for (int line = 1; line <= file.LineCount; line++)
        {
            ReadOnlySpan<char> text = file.Line(line);
            int tab = text[..(text.Length - text.TrimStart().Length)].IndexOf('\t');
            if (tab >= 0)
            {
                return Span.Of(file, file.LineStart(line) + tab, file.LineStart(line) + tab + 1);
            }
        }

        return null;
    }

    /// <summary>A problem at the end of the file is shown at the last thing that stands there.</summary>
    private static Span Place(SourceFile file, long index)
    {
        int length = file.Text.AsSpan().TrimEnd().Length;
        int at = (int)Math.Clamp(index, 0, Math.Max(0, length - 1));
        return Span.Of(file, at, at + 1);
    }

    private static string Message(YamlException problem)
    {
        string text = problem.Message;
        int end = text.IndexOf("): ", StringComparison.Ordinal);
        if (text.StartsWith('(') && end >= 0)
        {
            text = text[(end + 3)..];
        }

        text = text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return text.Length == 0 ? "not well formed" : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
