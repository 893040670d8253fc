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
            string value = none.Groups[2].Value.TrimStart('=').Trim();
            return value.Length == 0
                ? $"a colon is missing after `{none.Groups[1].Value}`: write `{none.Groups[1].Value}:`"
                : $"a colon is missing after `{none.Groups[1].Value}`: write `{none.Groups[1].Value}: {value}`";
        }

        if (NoBlank().Match(text) is { Success: true } tight)
        {
            return $"a blank is missing after the colon: write `{tight.Groups[1].Value}: {tight.Groups[2].Value}`";
        }

        if (TightDash().IsMatch(text))
        {
            return $"a blank is missing after the dash: write `- {text[1..]}`";
        }

        if (DashInLine().Match(text) is { Success: true } dash)
        {
            return $"a dash begins a line of its own, below `{dash.Groups[1].Value}:`; in one line, write {dash.Groups[1].Value}: [\"{dash.Groups[2].Value.Trim('"')}\"]";
        }

        if (OtherBullet().Match(text) is { Success: true } bullet)
        {
            return $"an item of a list begins with a dash: write `- {bullet.Groups[1].Value}`";
        }

        if (NoComma().Match(text) is { Success: true } comma)
        {
            return $"a comma is missing before `{comma.Groups[1].Value}`";
        }

        if (OddStart().Match(text) is { Success: true } odd)
        {
            return $"a text that begins with {odd.Groups[2].Value[0]} needs quotation marks: {odd.Groups[1].Value}: \"{odd.Groups[2].Value}\"";
        }

        if (Apostrophe().Match(text) is { Success: true } quoted)
        {
            return $"a text with an apostrophe needs double quotation marks: {quoted.Groups[1].Value}: \"{quoted.Groups[2].Value}\"";
        }

        return Count(text, '{') != Count(text, '}') ? "a brace { has no }, or the other way round"
            : Count(text, '[') != Count(text, ']') ? "a bracket [ has no ], or the other way round"
            : Count(text, '"') % 2 != 0 ? "a quotation mark has no second one"
            : null;
    }

    private const string Keys =
        "routine|order|applied-by|document|dose|gates|before|after|steps|block|point|points|side|technique|clockwise|counterclockwise|for|count|in|hold|"
        + "press|rest|tempo|rounds|stations|pressure|ramp|prepare|release|switch|cue|reason|source|defaults";

    private static int Count(string text, char c) => text.AsSpan().Count(c);

    [GeneratedRegex(@"^(?:- )?([a-z][a-z-]*): +([^\""'{\[][^:]*: .*)$")]
    private static partial Regex TwoColons();

    [GeneratedRegex(@"^(?:- )?(" + Keys + @")(?: +([^:]+))?$")]
    private static partial Regex NoColon();

    [GeneratedRegex(@"^(?:- )?([a-z][a-z-]*):([^ /].*)$")]
    private static partial Regex NoBlank();

    [GeneratedRegex(@"^-[{\[a-zA-Z]")]
    private static partial Regex TightDash();

    [GeneratedRegex(@"^(?:- )?([a-z][a-z-]*): +- +(.*)$")]
    private static partial Regex DashInLine();

    [GeneratedRegex(@"^(?:[*+\u2022\u2013]|[0-9]+[.)]) +(.*)$")]
    private static partial Regex OtherBullet();

    [GeneratedRegex(@"\{.*: *[^,{}\[\]""']*[^,{}\[\]""' ] +(" + Keys + @"): ")]
    private static partial Regex NoComma();

    [GeneratedRegex(@"^(?:- )?([a-z][a-z-]*): +([@%`&*!|>][^ ].*)$")]
    private static partial Regex OddStart();

    [GeneratedRegex(@"^(?:- )?([a-z][a-z-]*): +'(.*[^ ,']'[^ ,'].*)'$")]
    private static partial Regex Apostrophe();
}
