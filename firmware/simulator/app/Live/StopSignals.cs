using System;
using System.Runtime.InteropServices;

namespace AcuTimer.Simulator.Live;

/// <summary>Ctrl-C, a terminal that is closed, or the system's word to end: the run ends as if the power went off, with its summary.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly PosixSignalRegistration[] _heeded;

    private StopSignals(PosixSignalRegistration[] heeded) => _heeded = heeded;

    /// <summary>Calls somebody at each of them, until this is disposed of.</summary>
    public static StopSignals Heed(Action stop)
    {
        void Handle(PosixSignalContext context)
        {
            context.Cancel = true;
            stop();
        }

        return new StopSignals([
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, Handle),
            PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Handle),
        ]);
    }

    public void Dispose() => Array.ForEach(_heeded, h => h.Dispose());
}
