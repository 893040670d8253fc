using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Settings;
using AcuTimer.Simulator.App;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Summary;
using AcuTimer.Tests.Screens;

namespace AcuTimer.Tests.Electronics;

/// <summary>What each state takes out of the cell, by the simulator's meter.</summary>
internal static class PowerBudget
{
    /// <summary>Cells to reckon with, in milliampere-hours.</summary>
    private static readonly int[] Cells = [300, 500, 1000];

    private static readonly string[] Strengths = ["soft", "middle", "strong"];

    public static IEnumerable<string> Rows()
    {
        yield return $"| state | mA | {string.Join(" | ", Cells.Select(c => $"{c} mAh"))} |";
        yield return $"|---|---:|{string.Concat(Cells.Select(_ => "---:|"))}";
        yield return Row("boot, nothing shown yet", Currents.BoardAwake + Currents.PanelAsleep + Currents.Divider);
        yield return Row("list, lit", List());
        foreach (var strength in Enumerable.Range(0, StrengthLevel.Count))
        {
            yield return Row($"session, lit, {Strengths[strength]}", Session(new DeviceSettings { Strength = strength, DimSeconds = 0, OffSeconds = 0, NewReadySeconds = 0 }));
        }

        yield return Row("session, as set at first (dark after 120 s)", Session(new DeviceSettings { NewReadySeconds = 0 }));
        yield return Row("deep sleep", Currents.BoardAsleep + Currents.PanelAsleep + Currents.Divider);
    }

    private static double List()
    {
        var (simulation, meter) = Metered(new DeviceSettings());
        var current = 0.0;
        simulation.Board.At(VirtualTime.Second, () => simulation.Board.Ok.PressAt(simulation.Board.Now, VirtualTime.Second / 10));
        simulation.Board.At(3 * VirtualTime.Second, () => current = meter.Current);
        simulation.Board.PowerOffAt(4 * VirtualTime.Second);
        simulation.RunOn();
        return current;
    }

    /// <summary>Mean of the first shipped routine.</summary>
    private static double Session(DeviceSettings settings)
    {
        var (simulation, meter) = Metered(settings);
        var started = AutoPilot.Start(simulation, 0);
        simulation.Add(new EndOfRun(simulation.Board, started));
        simulation.RunOn();
        return meter.MilliampereHours * 3600 * VirtualTime.Second / simulation.Board.Now;
    }

    private static (Simulation Simulation, ChargeMeter Meter) Metered(DeviceSettings settings)
    {
        var simulation = new Simulation();
        Owner.Sets(simulation.Board, settings);
        var meter = new ChargeMeter(simulation.Board);
        var frames = new FrameWatch(simulation.Board);
        frames.Add(meter);
        simulation.Add(frames);
        simulation.Add(meter);
        return (simulation, meter);
    }

    private static string Row(string state, double current) =>
        $"| {state} | {Number(current)} | {string.Join(" | ", Cells.Select(c => Time(c / current)))} |";

    private static string Time(double hours) => hours > 200 ? $"{hours / 24:0} days" : $"{Number(hours)} h";

    private static string Number(double value) => value.ToString(value < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
