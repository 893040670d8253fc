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
