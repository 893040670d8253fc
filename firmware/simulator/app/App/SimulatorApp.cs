using System;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Simulator.Input;
using AcuTimer.Simulator.Live;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Script;
using AcuTimer.Simulator.Serial;
using AcuTimer.Simulator.Summary;

namespace AcuTimer.Simulator.App;

/// <summary>One run as the command line asks for it.</summary>
public static class SimulatorApp
{
    /// <summary>Nanoseconds an instruction at which a press needs as long again.</summary>
    private const double PatienceCost = 500;

    /// <summary>Runs it.</summary>
    /// <returns>0 when the firmware ran as it should, 1 when it failed inside.</returns>
    public static int Run(SimulatorOptions options)
    {
        var choice = TableChoice.From(options);
        var simulation = new Simulation();
        SetUp(options, simulation.Board);
        var lastPress = PlanPresses(options, simulation, choice.Routine);
        var summary = new SummaryCollector(simulation.Board);
        var frames = new FrameWatch(simulation.Board);
        simulation.Add(summary);
        simulation.Add(frames);
        frames.Add(summary);
        if (choice.File is not null)
        {
            simulation.PutTable(choice.File);
        }

        using var outputs = new Outputs(options, simulation, frames);
        PlanEnd(options, simulation, lastPress);
        using var serial = options.Serial is null ? null : new SerialEnd(simulation, options.SerialAs, options.Serial);
        if (serial is not null)
        {
            Console.Error.WriteLine($"serial port: {serial.Port}");
        }

        if (options.Live)
        {
            summary.Result = LiveRun.Run(simulation, options.Speed ?? 1);
        }
        else
        {
            // Whoever is at the other end of the line lives in real time.
            simulation.Board.SetSpeed(options.Speed ?? (serial is null ? double.PositiveInfinity : 1));
            using var stop = StopSignals.Heed(simulation.Board.RequestPowerOff);
            summary.Result = simulation.RunOn();
        }

        outputs.Close();
        SummaryPrinter.Print(summary, simulation.Board.Panel.VisibleImage(), options.Json);
        return summary.Faults.Count == 0 ? 0 : 1;
    }

    private static void SetUp(SimulatorOptions options, SimulatedBoard board)
    {
        board.BootMicroseconds = options.Boot ?? 0;
        board.Adc.Reference = options.AdcReference ?? board.Adc.Reference;
        board.Adc.Noise = options.AdcNoise ?? board.Adc.Noise;
    }

    /// <summary>Plans the presses of the pilot and of the script.</summary>
    /// <returns>When the last of them is over.</returns>
    private static long PlanPresses(SimulatorOptions options, Simulation simulation, int routine)
    {
        var presses = options.Script is null ? [] : ButtonScript.Read(options.Script);
        var last = presses.Count == 0 ? 0 : presses.Max(p => p.End);
        simulation.Press(presses);
        if ((options.Script is null && options.Serial is null) || options.Routine is not null)
        {
            var goesOn = options.Script is null || options.GoOn;
            last = Math.Max(last, AutoPilot.Start(simulation, routine, 1 + (options.Cost / PatienceCost), goesOn ? last : null));
        }

        return last;
    }

    private static void PlanEnd(SimulatorOptions options, Simulation simulation, long lastPress)
    {
        if (options.For is { } time)
        {
            simulation.Board.PowerOffAt(time);
        }
        else if (!options.Live && options.Serial is null)
        {
            simulation.Add(new EndOfRun(simulation.Board, lastPress));
        }
    }
}
