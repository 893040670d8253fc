using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace AcuTimer.Compiler.Vocabulary;

/// <summary>Other ways in which books and people write the standard's codes: UB23, Du4, Ren 17, SJ5, Liv3, L14 for LI4.</summary>
internal static partial class PointNames
{
    /// <summary>Each channel's other abbreviations. B and H alone are left out where they are old counts of another number.</summary>
    private static readonly Dictionary<string, string> Channels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["L"] = "LU", ["LUNG"] = "LU", ["CO"] = "LI", ["S"] = "ST", ["STOM"] = "ST", ["SPL"] = "SP", ["H"] = "HT", ["HE"] = "HT", ["HC"] = "PC",
        ["UB"] = "BL", ["V"] = "BL", ["K"] = "KI", ["KD"] = "KI", ["KID"] = "KI", ["R"] = "KI", ["P"] = "PC", ["PE"] = "PC",
        ["TH"] = "TE", ["TB"] = "TE", ["SJ"] = "TE", ["TW"] = "TE", ["G"] = "GB", ["VB"] = "GB", ["LV"] = "LR", ["LIV"] = "LR", ["F"] = "LR",
        ["MH"] = "PC", ["HP"] = "PC", ["DU"] = "GV", ["DM"] = "GV", ["GOV"] = "GV", ["REN"] = "CV", ["RM"] = "CV", ["RN"] = "CV", ["CON"] = "CV",
        ["LARGEINTESTINE"] = "LI", ["STOMACH"] = "ST", ["SPLEEN"] = "SP", ["HEART"] = "HT", ["SMALLINTESTINE"] = "SI", ["BLADDER"] = "BL",
        ["URINARYBLADDER"] = "BL", ["KIDNEY"] = "KI", ["PERICARDIUM"] = "PC", ["TRIPLEENERGIZER"] = "TE", ["TRIPLEENERGISER"] = "TE", ["TRIPLEBURNER"] = "TE",
        ["TRIPLEHEATER"] = "TE", ["TRIPLEWARMER"] = "TE", ["SANJIAO"] = "TE", ["GALLBLADDER"] = "GB", ["LIVER"] = "LR", ["GOVERNINGVESSEL"] = "GV",
        ["GOVERNORVESSEL"] = "GV", ["DUMAI"] = "GV", ["CONCEPTIONVESSEL"] = "CV", ["RENMAI"] = "CV", ["LL"] = "LI",
    };

    /// <summary>Names that are neither pinyin nor English of the standard, and numbers between two.</summary>
    private static readonly Dictionary<string, string> Others = new()
    {
        ["HOKU"] = "LI4", ["TSUSANLI"] = "ST36", ["THIRDEYE"] = "EX-HN3", ["GV24.5"] = "EX-HN3", ["DU24.5"] = "EX-HN3",
    };

    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü";
    private const string Toneless = "aaaaeeeeiiiioooouuuuuuuuu";

    /// <summary>The standard's code for another way of writing it; null when there is none.</summary>
    public static string? Standard(string name)
    {
        string plain = Zeros().Replace(Between().Replace(name.ToUpperInvariant(), ""), "");
        if (Others.TryGetValue(plain, out string? other))
        {
            return other;
        }

        if (WhoCodes.IsPoint(plain))
        {
            return plain;
        }

        // A capital i and a small L look like the digit one.
        string mistaken = Mistaken().Replace(plain, "LI");
        if (plain.StartsWith("L1", StringComparison.Ordinal) && WhoCodes.IsPoint(mistaken))
        {
            return mistaken;
        }

        Match match = Form().Match(plain);
        return match.Success && Channels.TryGetValue(match.Groups[1].Value, out string? channel) && WhoCodes.IsPoint(channel + match.Groups[2].Value)
            ? channel + match.Groups[2].Value
            : null;
    }

    /// <summary>Letters only, as a name is looked up: Tai Chong, taichong, Tàichōng.</summary>
    public static string Plain(string name) => string.Concat(name.Select(Bare).Where(char.IsAsciiLetter)).ToUpperInvariant();

    private static char Bare(char letter) => Toned.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) is >= 0 and var at ? Toneless[at] : letter;

    /// <summary>What people write between the letters and the number; the dot of 24.5 stays.</summary>
    [GeneratedRegex("[-_ \u2010-\u2015]|\\.(?![0-9])|(?<![0-9])\\.")]
    private static partial Regex Between();

    [GeneratedRegex("(?<=[A-Z])0+(?=[1-9])")]
    private static partial Regex Zeros();

    [GeneratedRegex("^L1(?=[0-9]{1,2}$)")]
    private static partial Regex Mistaken();

    [GeneratedRegex("^([A-Z]{1,20})([1-9][0-9]?)$")]
    private static partial Regex Form();
}
