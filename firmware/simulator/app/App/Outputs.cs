using System;
using System.Collections.Generic;
using System.IO;
using AcuTimer.Simulator.Input;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Trace;

namespace AcuTimer.Simulator.App;

/// <summary>The files that a run writes.</summary>
public sealed class Outputs : IDisposable
{
    private readonly List<IDisposable> _open = new();

    /// <summary>Opens what the command line asks for, and has it listen.</summary>
    public Outputs(SimulatorOptions options, Simulation simulation, FrameWatch frames)
    {
        if (options.Trace is not null)
        {
            var trace = new TraceWriter(Create(options.Trace));
            simulation.Add(trace);
            frames.Add(trace);
        }

        if (options.Vcd is not null)
        {
            simulation.Add(new VcdWriter(Create(options.Vcd)));
        }

        if (options.Frames is not null)
        {
            frames.Add(new FrameRecorder(options.Frames));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _open.ForEach(o => o.Dispose());

    private StreamWriter Create(FileInfo file)
    {
        var writer = new StreamWriter(file.FullName, append: false) { NewLine = "\n" };
        _open.Add(writer);
        return writer;
    }
}
