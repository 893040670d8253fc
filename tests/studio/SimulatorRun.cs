using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Script;
using AcuTimer.Simulator.Trace;

namespace AcuTimer.Studio.Tests;

/// <summary>The simulated board: plays a script and gives its trace.</summary>
internal static class SimulatorRun
{
    public static IEnumerable<string> Trace(IReadOnlyList<ButtonPress> presses, long until)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var simulation = new Simulation();
        simulation.Board.Adc.Noise = 0;
        var frames = new FrameWatch(simulation.Board);
        var trace = new TraceWriter(writer);
        frames.Add(trace);
        simulation.Add(trace);
        simulation.Add(frames);
        simulation.Press(presses);
        simulation.Board.PowerOffAt(until);
        simulation.Run();
        return writer.ToString().Split('\n').Where(l => l.Length > 0);
    }
}
