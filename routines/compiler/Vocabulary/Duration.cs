using System.Globalization;
using System.Text.RegularExpressions;

namespace AcuTimer.Compiler.Vocabulary;

/// <summary>Times as people write them: 5, 5 s, 1.5 s, 800 ms, 2 min, 1:30.</summary>
internal static partial class Duration
{
    /// <summary>The pattern of a time with a unit, for the JSON Schema too.</summary>
    public const string Pattern = @"^([0-9]{1,6}(\.[0-9]{1,3})?) ?(ms|s|min)$|^([0-9]{1,3}):([0-5][0-9])$";

    /// <summary>The pattern of a plain number of seconds.</summary>
    public const string NumberPattern = @"^([0-9]{1,6}(\.[0-9]{1,3})?)$";

    /// <summary>In microseconds, which every way of writing gives exactly; null when it is not a time.</summary>
    public static long? ParseMicroseconds(string text)
    {
        if (Number().IsMatch(text))
        {
            return Scale(text, 1_000_000);
        }

        Match match = WithUnit().Match(text);
        if (!match.Success)
        {
            return null;
        }

        if (match.Groups[4].Success)
        {
            return (Whole(match.Groups[4]) * 60 + Whole(match.Groups[5])) * 1_000_000;
        }

        long unit = match.Groups[3].Value switch { "ms" => 1000, "s" => 1_000_000, _ => 60_000_000 };
        return Scale(match.Groups[1].Value, unit);
    }

    /// <summary>What "30 sec", "2 minutes" or "1,5 s" must be written as; null when it is no guess that is certain.</summary>
    public static string? Repaired(string text)
    {
        if (MinutesAndSeconds().Match(text) is { Success: true } both)
        {
            return $"{both.Groups[1].Value}:{both.Groups[2].Value.PadLeft(2, '0')}";
        }

        Match match = Spoken().Match(text);
        if (!match.Success)
        {
            return null;
        }

        string unit = match.Groups[2].Value.ToLowerInvariant() switch
        {
            "ms" or "msec" or "millisecond" or "milliseconds" => "ms",
            ['m', ..] or "'" => "min",
            _ => "s",
        };
        return $"{match.Groups[1].Value.Replace(',', '.')} {unit}";
    }

    public static bool HasUnit(string text) => WithUnit().IsMatch(text);

    /// <summary>The canonical way of writing: whole seconds as "5 s", else milliseconds.</summary>
    public static string Write(int milliseconds) => milliseconds % 1000 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000} s")
        : string.Create(CultureInfo.InvariantCulture, $"{milliseconds} ms");

    private static long Scale(string number, long unit) =>
        (long)(decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * unit);

    private static long Whole(Group group) => long.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A([0-9]{1,6}(?:[.,][0-9]{1,3})?) *(ms|msec|milliseconds?|s|secs?|seconds?|sek|sekunden?|''|""|m|mins?|minutes?|minuten|')\.?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\A([0-9]{1,3}) *(?::|(?:m|min|minutes?)\.? *(?:and)?|') *([0-5]?[0-9]) *(?:s|sec|seconds?|m|min|minutes?|''|"")?\.?\z", RegexOptions.IgnoreCase)]
    private static partial Regex MinutesAndSeconds();

    [GeneratedRegex(NumberPattern + @"\z")]
    private static partial Regex Number();

    [GeneratedRegex("(?:" + Pattern + @")\z")]
    private static partial Regex WithUnit();
}
