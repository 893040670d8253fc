using System;
using System.Linq;
using System.Text;

namespace AcuTimer.Tests.Compiler.Hostile;

/// <summary>Files that are made to hurt a reader. Those that are parsed are just below the size limit.</summary>
internal static class HostileSource
{
    private const int Size = 255 * 1024;

    private const string Head = "routine: T\napplied-by: self\ngates: [clot]\nsteps:\n";

    public static byte[] Of(string name) => name switch
    {
        "ten megabytes" => Bytes(Fill("a: 1\n", 10 << 20)),
        "ten megabytes of zeros" => new byte[10 << 20],
        "yaml bomb" => Bytes(Bomb()),
        "merge keys" => Bytes(Head + "  - &a { point: LI4 }\n  - { <<: *a }\n"),
        "many anchors" => Bytes(Numbered("k{0}: &a{0} x\n")),
        "many aliases" => Bytes(Head + Fill("  - *a\n")),
        "many tags" => Bytes(Numbered("- !t{0} x\n")),
        "many documents" => Bytes(Fill("---\n")),
        "duplicate keys" => Bytes(Head + "  - {}\n" + Fill("a: 1\n")),
        "unknown keys" => Bytes(Head + "  - {}\n" + Numbered("k{0}: 1\n", 14_000)),
        "many empty steps" => Bytes(Head + Fill("  - {}\n", 180_000)),
        "many wrong steps in one line" => Bytes("routine: T\nsteps: [" + Fill("a,") + "]"),
        "many unknown points" => Bytes(Head + Numbered("  - { point: BQ{0} }\n", 9_000)),
        "many points in one list" => Bytes(Head + "  - { points: [" + Fill("A1,", 80_000) + "] }\n"),
        "many aliases of a point" => Bytes("points:\n  - { code: A, aliases: [" + Numbered("a{0},", 25_000) + "] }\n"),
        "deep lists" => Bytes(Fill("[")),
        "deep keys" => Bytes(Fill("{a: ")),
        "deep block lists" => Bytes(Fill("- ")),
        "deep block keys" => Bytes(string.Concat(Enumerable.Range(0, 700).Select(i => new string(' ', i) + "a:\n"))),
        "deep complex keys" => Bytes(Fill("? ")),
        "keys that are lists" => Bytes(Fill("? [a]\n: b\n")),
        "colons" => Bytes(Fill(": ")),
        "a very long text" => Bytes("routine: " + Fill("a ")),
        "a very long escaped text" => Bytes("routine: \"" + Fill("\\n") + "\""),
        "a text that never ends" => Bytes("routine: \"" + Fill("a\n ")),
        "a very long block text" => Bytes("routine: |\n" + Fill(" a\n")),
        "quotation marks" => Bytes(Fill("'")),
        "percent signs" => Bytes(Fill("%\n")),
        "tabs" => Bytes(Fill("\t")),
        "line feeds" => Bytes(Fill("\n")),
        "carriage returns" => Bytes(Fill("\r")),
        "comments" => Bytes(Fill("#\n")),
        "signs outside the basic plane" => Bytes(Fill("\U0001F600", Size / 2)),
        "a program" => Enumerable.Range(0, Size).Select(i => (byte)(i * 7919 >> 3)).ToArray(),
        "UTF-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head)],
        "UTF-16, the other end first" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Head)],
        "UTF-16 without a mark" => Encoding.Unicode.GetBytes(Head),
        "UTF-32" => [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Head)],
        "half a character" => [.. Bytes(Head), 0xE2, 0x82],
        "an overlong character" => [.. Bytes(Head), 0xC0, 0xAF],
        "a lone surrogate" => [.. Bytes(Head), 0xED, 0xA0, 0x80],
        "a zero byte" => Bytes(Head + "  - { point: LI4 }\n\0routine: hidden\n"),
        "an escape sequence" => Bytes(Head + "# \u001b[2J\n"),
        "nothing" => [],
        "only a byte order mark" => [0xEF, 0xBB, 0xBF],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Fill(string part, int size = Size) =>
        new StringBuilder().Insert(0, part, (size - Head.Length - 32) / part.Length).ToString();

    private static string Numbered(string pattern, int most = int.MaxValue)
    {
        var text = new StringBuilder();
        for (int i = 0; i < most && text.Length < Size - Head.Length - 64; i++)
        {
            text.Append(pattern.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text.ToString();
    }

    /// <summary>Would unfold to 9^15 items.</summary>
    private static string Bomb() => "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat("abcdefghijklmno".Select(c =>
        $"{(char)(c + 1)}: &{(char)(c + 1)} [{string.Join(", ", Enumerable.Repeat($"*{c}", 9))}]\n"));
}
