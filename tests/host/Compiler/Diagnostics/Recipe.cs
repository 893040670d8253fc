using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace AcuTimer.Tests.Compiler.Diagnostics;

/// <summary>
/// A test file too long, or with bytes too odd, to be kept as it is. `%repeat N LINE` stands for N lines in which {n}
/// is the line's number; `\xHH` for a byte; `%crlf` as the first line ends all lines with CR LF.
/// </summary>
internal static partial class Recipe
{
    public static byte[] Expand(string text)
    {
        List<string> lines = text.TrimEnd('\n').Split('\n').ToList();
        bool crlf = lines[0] == "%crlf";
        string expanded = string.Concat(lines.Skip(crlf ? 1 : 0).SelectMany(Lines).Select(line => line + (crlf ? "\r\n" : "\n")));
        return Bytes(expanded);
    }

    private static IEnumerable<string> Lines(string line)
    {
        Match repeat = Repeat().Match(line);
        if (!repeat.Success)
        {
            return [line];
        }

        int count = int.Parse(repeat.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return Enumerable.Range(1, count)
            .Select(n => repeat.Groups[2].Value.Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>();
        int at = 0;
        foreach (Match escape in Escape().Matches(text))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(text[at..escape.Index]));
            bytes.Add(Convert.ToByte(escape.Groups[1].Value, 16));
            at = escape.Index + escape.Length;
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(text[at..]));
        return bytes.ToArray();
    }

    [GeneratedRegex(@"\A%repeat (\d+) (.*)\z")]
    private static partial Regex Repeat();

    [GeneratedRegex(@"\\x([0-9A-F]{2})")]
    private static partial Regex Escape();
}
