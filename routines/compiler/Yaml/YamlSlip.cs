using System;
using System.Text.RegularExpressions;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Yaml;

/// <summary>The commonest slips in plain words, told by the lines where the parser stumbled.</summary>
internal static partial class YamlSlip
{
    /// <summary>Null when it is none of these.</summary>
    public static string? Help(SourceFile file, int began, int noticed)
    {
        for (int line = Math.Min(noticed, file.LineCount); line >= Math.Max(1, began); line--)
        {
            if (OfLine(file.Line(line)) is { } help)
            {
                return help;
            }
        }

        // What is missing at the end of a line is often noticed on the next.
        return noticed > 1 ? OfLine(file.Line(Math.Min(noticed, file.LineCount) - 1)) : null;
    }

    private static string? OfLine(string line)
    {
        string text = line.Trim();
        if (text.Length == 0 || text[0] == '#')
        {
            return null;
        }

        if (TwoColons().Match(text) is { Success: true } two)
        {
            return $"a text with \": \" in it needs quotation marks: {two.Groups[1].Value}: \"{two.Groups[2].Value.Trim()}\"";
        }

        if (NoColon().Match(text) is { Success: true } none)
        {
            return $"a colon is missing after `{none.Groups[1].Value}`: write `{none.Groups[1].Value}: {none.Groups[2].Value}`";
        }

        if (NoBlank().Match(text) is { Success: true } tight)
        {
            return $"a blank is missing after the colon: write `{tight.Groups[1].Value}: {tight.Groups[2].Value}`";
        }

        return Count(text, '{') != Count(text, '}') ? "a brace { has no }, or the other way round"
            : Count(text, '[') != Count(text, ']') ? "a bracket [ has no ], or the other way round"
            : Count(text, '"') % 2 != 0 ? "a quotation mark has no second one"
            : null;
    }

    private static int Count(string text, char c) => text.AsSpan().Count(c);

    [GeneratedRegex(@"^(?:- )?([a-z][a-z-]*): +([^\""'{\[][^:]*: .*)$")]
    private static partial Regex TwoColons();

    [GeneratedRegex(@"^(?:- )?(routine|applied-by|document|dose|gates|before|after|steps|point|points|side|technique|clockwise|counterclockwise|for|count|in|hold|press|rest|tempo|rounds|stations|pressure|ramp|cue|source|defaults) +([^:]+)$")]
    private static partial Regex NoColon();

    [GeneratedRegex(@"^(?:- )?([a-z][a-z-]*):([^ /].*)$")]
    private static partial Regex NoBlank();
}
