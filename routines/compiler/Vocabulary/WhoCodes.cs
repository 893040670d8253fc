using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AcuTimer.Compiler.Vocabulary;

/// <summary>The 361 points of the WHO standard (2008): fourteen channels and how many points each has.</summary>
internal static partial class WhoCodes
{
    private static readonly Dictionary<string, int> Channels = new()
    {
        ["LU"] = 11, ["LI"] = 20, ["ST"] = 45, ["SP"] = 21, ["HT"] = 9, ["SI"] = 19, ["BL"] = 67, ["KI"] = 27,
        ["PC"] = 9, ["TE"] = 23, ["GB"] = 44, ["LR"] = 14, ["GV"] = 28, ["CV"] = 24,
    };

    /// <summary>A code of the standard.</summary>
    public static bool IsPoint(string code) => Number(code) is { } number && number >= 1 && number <= Channels[code[..2]];

    /// <summary>Looks like a code of the standard, but the channel has no such point: BL68.</summary>
    public static bool IsBeyond(string code) => Number(code) is not null && !IsPoint(code);

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
