using System;
using System.Linq;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>Reads one line of an API list.</summary>
internal static class ApiLine
{
    public static ApiType Type(string assembly, string line)
    {
        (string head, string note) = Cut(line[2..], "  // ");
        (string words, string bases) = Cut(note, " : ");
        string kind = words.Split(' ')[^1];
        string modifier = words.Contains(' ', StringComparison.Ordinal) ? words.Split(' ')[0] : "";
        return new ApiType(assembly, head.Trim(), modifier, kind, Split(bases));
    }

    public static ApiMember Member(string line)
    {
        (string rest, string flag) = Cut(line, "  // ");
        (rest, string value) = Cut(rest, " = ");
        (string id, string accessors) = Cut(rest, " { ");
        (string signature, string result) = Cut(id[2..], " -> ");
        (string path, string parameters) = Cut(signature, "(");
        int dot = path.LastIndexOf('.');
        return new ApiMember(
            id, id[0], path[..dot], path[(dot + 1)..], Split(parameters.TrimEnd(')')), result.Trim(), flag.Trim(),
            line.Contains(" = ", StringComparison.Ordinal) ? value : null,
            accessors.Contains("set;", StringComparison.Ordinal));
    }

    private static (string Before, string After) Cut(string text, string mark)
    {
        int at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + mark.Length)..]);
    }

    private static string[] Split(string names) =>
        [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(n => n.Trim())];
}
