using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Display;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Electronics;

/// <summary>The figures of hardware-notes/timing.md and firmware/README.md are the firmware's, and all that they must be; accepting goldens renews the former.</summary>
public sealed class TimingTests
{
    /// <summary>What a figure may have changed by before the page is out of date, and what rounding to two digits makes.</summary>
    private const double Stale = 0.10 + 0.05;

    private const string Signals = "signals whole up to, ns an instruction";

    /// <summary>A chip that takes so long for an instruction still plays every signal of every shipped routine, in nanoseconds.</summary>
    private const double SlowestChip = 5000;

    private static readonly Lazy<(Dictionary<string, double> Figures, string[] Missed)> Chip = new(() => (ChipFigures.Measure(out var missed), missed));

    private static Dictionary<string, double> Now => Chip.Value.Figures;

    [Fact]
    public void FiguresAreFresh()
    {
        Assert.True(Now.Count > 15, "the benchmark printed its figures");
        if (Golden.Accepting)
        {
            Generated.Check("timing.md", "figures", ChipFigures.Rows(Now));
        }

        var told = Notes.Table("timing.md", "figure").ToDictionary(r => r[0], r => Number(r[1]));
        Assert.Equal(Now.Keys.Order(), told.Keys.Order());
        Assert.All(Now, f => Assert.InRange(told[f.Key], f.Value * (1 - Stale), f.Value * (1 + Stale)));
    }

    [Fact]
    public void WhatTheFirmwaresPageSaysOfTheChipIsFresh()
    {
        var told = File.ReadLines(RepositoryFiles.Full("firmware/README.md"))
            .Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Where(c => c.Length > 1 && Now.ContainsKey(c[0])).ToList();
        Assert.True(told.Count > 5, "the page has a table of figures");
        Assert.All(told, c => Assert.InRange(Number(c[1]), Now[c[0]] * (1 - Stale), Now[c[0]] * (1 + Stale)));
    }

    [Fact]
    public void NoFigureIsMoreThanItMayBe() => Assert.Empty(Chip.Value.Missed);

    [Fact]
    public void EverySignalOfEveryShippedRoutineIsWholeOnASlowChip() => Assert.True(Now[Signals] >= SlowestChip);

    private static double Number(string text) => double.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
