using System;
using System.Collections.Generic;
using System.IO;
using AcuTimer.Simulator.Input;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Trace;

namespace AcuTimer.Simulator.App;

/// <summary>The files that a run writes. The first that cannot be written ends the run, and what of it is there goes.</summary>
public sealed class Outputs : IDisposable
{
    private readonly List<IDisposable> _open = new();
    private readonly Action _stop;
    private string? _failure;

    /// <summary>Opens what the command line asks for, and has it listen.</summary>
    public Outputs(SimulatorOptions options, Simulation simulation, FrameWatch frames)
    {
        _stop = simulation.Board.RequestPowerOff;
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
            frames.Add(new FrameRecorder(options.Frames, (file, error) => Fail(file, error, isNew: true)));
        }
    }

    /// <summary>Closes the files.</summary>
    /// <exception cref="InputException">One of them could not be written.</exception>
    public void Close()
    {
        Dispose();
        if (_failure is not null)
        {
            throw new InputException(_failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _open.ForEach(o => o.Dispose());
        _open.Clear();
    }

    private StreamWriter Create(FileInfo file)
    {
        var isNew = !file.Exists;
        var stream = new FileStream(file.FullName, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        var writer = new StreamWriter(new CheckedStream(stream, error => Fail(file, error, isNew))) { NewLine = "\n" };
        _open.Add(writer);
        return writer;
    }

    // Only what was not there before is ever deleted: it might be a device.
    private void Fail(FileInfo file, IOException error, bool isNew)
    {
        _failure ??= $"{file.Name} cannot be written: {error.Message}";
        if (isNew)
        {
            File.Delete(file.FullName);
        }

        _stop();
    }
}
