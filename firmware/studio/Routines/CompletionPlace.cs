using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AcuTimer.Compiler.Language;

namespace AcuTimer.Studio.Routines;

/// <summary>Where in a routine a caret stands. The text need not be right: it is just being typed.</summary>
/// <param name="Path">The keys that it is inside of, from the outermost.</param>
/// <param name="Key">The key whose value is typed; empty where a key is.</param>
/// <param name="Typed">What is there of it already.</param>
/// <param name="Taken">Keys that are there beside it.</param>
/// <param name="Technique">The step's technique; empty where none is said.</param>
internal sealed partial record CompletionPlace(IReadOnlyList<string> Path, string Key, string Typed, IReadOnlyCollection<string> Taken, string Technique)
{
    /// <summary>Null in a note and in a text in quotation marks.</summary>
    public static CompletionPlace? Of(string text, int caret)
    {
        var start = caret == 0 ? 0 : text.LastIndexOf('\n', caret - 1) + 1;
        var line = text[start..caret];
        if (line.TrimStart().StartsWith('#') || line.Contains(" #", System.StringComparison.Ordinal) || line.Count(c => c == '"') % 2 == 1)
        {
            return null;
        }

        var lines = text.Split('\n');
        var at = text[..start].Count(c => c == '\n');
        var brace = Open(line, '{', '}');
        return brace < 0 ? InLine(lines, at, line) : InBraces(lines, at, line, brace);
    }

    private static CompletionPlace InLine(string[] lines, int at, string line)
    {
        var indent = Indent(line);
        var around = Around(lines, at, indent);
        return Typing(line[indent..], Above(lines, at, indent), KeysOf(around), TechniqueIn(around));
    }

    private static CompletionPlace InBraces(string[] lines, int at, string line, int brace)
    {
        var indent = Indent(line);
        var owner = Owner().Match(line[..brace]);
        var whole = lines[at];
        var end = whole.IndexOf('}', brace);
        var inside = whole[(brace + 1)..(end < 0 ? whole.Length : end)];
        var path = Above(lines, at, indent);
        var typed = line[(brace + 1)..];
        var last = Open(typed, '[', ']') < 0 ? typed.LastIndexOf(',') + 1 : typed.LastIndexOf(',', Open(typed, '[', ']')) + 1;
        return Typing(typed[last..].TrimStart(), owner.Success ? [.. path, owner.Groups[1].Value] : path, KeysOf(Split(inside)), TechniqueIn(Split(inside)));
    }

    private static CompletionPlace Typing(string content, IReadOnlyList<string> path, IReadOnlyCollection<string> taken, string technique)
    {
        var key = Word().Match(content);
        if (!key.Success)
        {
            return new(path, "", content, taken, technique);
        }

        var value = content[key.Length..];
        var list = Open(value, '[', ']');
        return new(path, key.Groups[1].Value, list < 0 ? value.TrimStart() : value[(System.Math.Max(list, value.LastIndexOf(',')) + 1)..].TrimStart(), taken, technique);
    }

    /// <summary>The keys of the lines above that this one is inside of. A list may stand as far left as its key.</summary>
    private static List<string> Above(string[] lines, int at, int indent)
    {
        var path = new List<string>();
        var column = indent;
        var limit = indent - 1;
        for (var i = at; i >= 0 && column > 0; i--)
        {
            var own = Indent(lines[i]);
            var dash = lines[i].TrimStart().StartsWith('-');
            if (i < at && IsWritten(lines[i]) && own <= limit && Word().Match(lines[i][own..]) is { Success: true } key)
            {
                path.Insert(0, key.Groups[1].Value);
                column = own;
                limit = own - 1;
            }

            if (dash && own == column)
            {
                limit = lines[i].Length - lines[i].TrimStart().Length;
            }
        }

        return path;
    }

    /// <summary>The lines of the same mapping: as far in, up to where it begins and down to where another does.</summary>
    private static List<string> Around(string[] lines, int at, int indent)
    {
        var around = new List<string>();
        for (var i = at; i >= 0 && (!IsWritten(lines[i]) || Indent(lines[i]) >= indent || i == at); i--)
        {
            Add(around, lines[i], indent, i == at);
            if (lines[i].TrimStart().StartsWith('-') && Indent(lines[i]) == indent)
            {
                break;
            }
        }

        for (var i = at + 1; i < lines.Length && (!IsWritten(lines[i]) || (Indent(lines[i]) >= indent && !(Indent(lines[i]) == indent && lines[i].TrimStart().StartsWith('-')))); i++)
        {
            Add(around, lines[i], indent, false);
        }

        return around;
    }

    private static void Add(List<string> around, string line, int indent, bool own)
    {
        if (!own && IsWritten(line) && Indent(line) == indent)
        {
            around.Add(line[indent..]);
        }
    }

    private static HashSet<string> KeysOf(IEnumerable<string> pairs) => [.. pairs.Select(p => Word().Match(p.TrimStart())).Where(m => m.Success).Select(m => m.Groups[1].Value)];

    private static string TechniqueIn(IEnumerable<string> pairs) => pairs
        .Select(p => p.Trim())
        .Where(p => p.StartsWith(StepKeys.Technique.Name + ":", System.StringComparison.Ordinal))
        .Select(p => p[(StepKeys.Technique.Name.Length + 1)..].Split('#')[0].Trim())
        .FirstOrDefault("");

    private static IEnumerable<string> Split(string inside) => inside.Split(',').Select(p => p.Trim());

    /// <summary>Where a bracket was opened that is not closed; -1 for none.</summary>
    private static int Open(string text, char open, char close)
    {
        var at = text.LastIndexOf(open);
        return at >= 0 && text.IndexOf(close, at) < 0 ? at : -1;
    }

    private static bool IsWritten(string line) => line.TrimStart() is { Length: > 0 } content && content[0] != '#';

    /// <summary>Where the content begins: behind blanks and dashes.</summary>
    private static int Indent(string line) => Lead().Match(line).Length;

    [GeneratedRegex(@"^\s*(- +)*(-$)?")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^([A-Za-z-]+):\s*")]
    private static partial Regex Word();

    [GeneratedRegex(@"([A-Za-z-]+):\s*$")]
    private static partial Regex Owner();
}
