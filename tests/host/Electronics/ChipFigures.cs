using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using AcuTimer.Benchmarks.Chip;

namespace AcuTimer.Tests.Electronics;

/// <summary>The figures of the benchmark "chip", as hardware-notes/timing.md shows them.</summary>
internal static class ChipFigures
{
    /// <summary>Bits that a byte takes on the bus, and its clock.</summary>
    private const double BusMillisecondsOfByte = 9 / 400.0;

    private static readonly double[] Prices = [0.5, 1, 2.5];

    /// <summary>Runs the benchmark: name and value of each figure, and of what is alive in each state.</summary>
    /// <param name="missed">Takes the rows of the figures that are more than they may be.</param>
    public static Dictionary<string, double> Measure(out string[] missed)
    {
        using var run = Process.Start(new ProcessStartInfo("dotnet", [typeof(ChipCommand).Assembly.Location, "chip", "--states"]) { RedirectStandardOutput = true })!;
        var lines = run.StandardOutput.ReadToEnd().Split('\n');
        run.WaitForExit();
        missed = [.. lines.Where(l => l.TrimEnd().EndsWith("| NO |", StringComparison.Ordinal))];
        return lines.Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Where(c => c.Length >= 3 && (c[2].Length > 0 || c[0].StartsWith("alive:", StringComparison.Ordinal)))
            .Where(c => char.IsDigit(c[1].FirstOrDefault()))
            .Select(c => (Name: Named(c[0]), Value: double.Parse(c[1], CultureInfo.InvariantCulture)))
            .Where(f => f.Name.Length > 0)
            .GroupBy(f => f.Name)
            .ToDictionary(g => g.Key, g => g.Max(f => f.Value));
    }

    public static IEnumerable<string> Rows(Dictionary<string, double> figures)
    {
        yield return $"| figure | now | {string.Join(" | ", Prices.Select(p => p.ToString(CultureInfo.InvariantCulture) + " µs each"))} |";
        yield return "|---|---:|---:|---:|---:|";
        foreach (var (name, value) in figures)
        {
            var rounded = Rounded(value);
            yield return $"| {name} | {rounded.ToString("N0", CultureInfo.InvariantCulture)} | {string.Join(" | ", Prices.Select(p => Time(name, rounded, p)))} |";
        }
    }

    /// <summary>States of the device instead of classes; empty for one that tells nothing more.</summary>
    private static string Named(string figure) => figure switch
    {
        "alive: boot" => "bytes alive after boot",
        "alive: MenuScreen" => "bytes alive in the list",
        _ when figure.StartsWith("alive: Running.RunningScreen", StringComparison.Ordinal) => "bytes alive in a session, most",
        _ when figure.StartsWith("alive:", StringComparison.Ordinal) => string.Empty,
        _ => figure,
    };

    /// <summary>What an instruction's price makes of it, or the bus.</summary>
    private static string Time(string name, double value, double price) =>
        name.Contains("bus bytes", StringComparison.Ordinal) ? price == Prices[0] ? $"{Text(value * BusMillisecondsOfByte)} ms on the bus" : string.Empty
        : name.Contains("instructions", StringComparison.Ordinal) ? $"{Text(value * price / 1000)} ms"
        : string.Empty;

    private static string Text(double milliseconds) => Rounded(milliseconds).ToString(milliseconds < 10 ? "0.#" : "N0", CultureInfo.InvariantCulture);

    /// <summary>To two digits.</summary>
    private static double Rounded(double value)
    {
        if (value <= 0)
        {
            return value;
        }

        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
        return Math.Round(value / unit) * unit;
    }
}
