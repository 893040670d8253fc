using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace AcuTimer.Tool.Flashing;

/// <summary>Ctrl-C, or the system's word to end: asked for, and then left to whoever works to end cleanly.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _heeded;

    public Interruption() => _heeded =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle),
    ];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        Array.ForEach(_heeded, h => h.Dispose());
        _source.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        _source.Cancel();
    }
}
