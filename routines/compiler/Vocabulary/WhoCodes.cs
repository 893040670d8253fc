using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Vocabulary;

/// <summary>The 361 points of the WHO standard (2008): fourteen channels and how many points each has.</summary>
internal static partial class WhoCodes
{
    /// <summary>How the codes of points outside the channels begin.</summary>
    public const string Extra = "EX-";

    private static readonly Dictionary<string, int> Channels = new()
    {
        ["LU"] = 11, ["LI"] = 20, ["ST"] = 45, ["SP"] = 21, ["HT"] = 9, ["SI"] = 19, ["BL"] = 67, ["KI"] = 27,
        ["PC"] = 9, ["TE"] = 23, ["GB"] = 44, ["LR"] = 14, ["GV"] = 28, ["CV"] = 24,
    };

    /// <summary>All codes of the standard, channel by channel.</summary>
    public static IEnumerable<string> All =>
        Channels.SelectMany(channel => Enumerable.Range(1, channel.Value).Select(number => string.Create(CultureInfo.InvariantCulture, $"{channel.Key}{number}")));

    /// <summary>The governor and the conception vessel run on the midline, all other channels on both sides.</summary>
    public static Laterality LateralityOf(string code) =>
        IsPoint(code) && code[..2] is "GV" or "CV" ? Laterality.Midline : Laterality.Paired;

    /// <summary>A code of the standard.</summary>
    public static bool IsPoint(string code) => Number(code) is { } number && number >= 1 && number <= Channels[code[..2]];

    /// <summary>A point, of a channel or outside them, and no area.</summary>
    public static bool IsStandard(string code) => IsPoint(code) || code.StartsWith(Extra, StringComparison.Ordinal);

    /// <summary>Looks like a code of the standard, but the channel has no such point: BL68.</summary>
    public static bool IsBeyond(string code) => Number(code) is not null && !IsPoint(code) && Standard(code) == code;

    /// <summary>The standard's code for a point that another standard counts to a channel: GV29 is Yintang, EX-HN3. Else the code itself.</summary>
    public static string Standard(string code) => code == "GV29" ? "EX-HN3" : code;

    /// <summary>The last point of a code's channel: GV28 for GV31.</summary>
    public static string LastOf(string code) => string.Create(CultureInfo.InvariantCulture, $"{code[..2]}{Channels[code[..2]]}");

    /// <summary>A letter or two and a number, as older books write points: B54, UB40, K27.</summary>
    public static bool LooksOld(string name) => OldForm().IsMatch(name) && !IsPoint(name);

    private static int? Number(string code)
    {
        bool channel = code.Length is 3 or 4 && Channels.ContainsKey(code[..2]);
        bool number = int.TryParse(code.AsSpan(Math.Min(2, code.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out int value);
        return channel && number ? value : null;
    }

    [GeneratedRegex(@"\A[A-Za-z]{1,2}[- ]?[0-9]{1,2}\z")]
    private static partial Regex OldForm();
}
