using System;
using System.Globalization;

namespace AcuTimer.Simulator.Input;

/// <summary>Times as a person writes them: <c>3s</c>, <c>250ms</c>, <c>2min</c>, <c>24h</c>, <c>1:05</c>, or plain seconds.</summary>
public static class Durations
{
    private static readonly (string Unit, double Microseconds)[] Units =
        [("ms", 1e3), ("us", 1), ("min", 60e6), ("h", 3600e6), ("s", 1e6)];

    /// <summary>Reads a time.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="microseconds">The time; not negative and less than a year.</param>
    /// <returns>False when it is no time.</returns>
    public static bool TryParse(string text, out long microseconds)
    {
        var seconds = ParseClock(text) ?? ParseUnit(text);
        microseconds = (long)Math.Round(seconds ?? 0);
        return seconds is >= 0 and < 3.2e13;
    }

    private static double? ParseClock(string text)
    {
        var parts = text.Split(':');
        if (parts.Length is < 2 or > 3)
        {
            return null;
        }

        var sum = 0.0;
        foreach (var part in parts)
        {
            if (Number(part) is not { } value)
            {
                return null;
            }

            sum = (sum * 60) + value;
        }

        return sum * 1e6;
    }

    private static double? ParseUnit(string text)
    {
        foreach (var (unit, microseconds) in Units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal))
            {
                return Number(text[..^unit.Length].TrimEnd()) * microseconds;
            }
        }

        return Number(text) * 1e6;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
}
