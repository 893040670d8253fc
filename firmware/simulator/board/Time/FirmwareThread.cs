using System;
using System.Threading;

namespace AcuTimer.Board;

/// <summary>A firmware thread: an OS thread that runs only while it holds the baton.</summary>
public sealed class FirmwareThread
{
    private readonly SemaphoreSlim _baton = new(0);
    private readonly Thread _os;
    private bool _launched;

    internal FirmwareThread(Scheduler scheduler, string name, bool system, Action run)
    {
        Name = name;
        IsSystem = system;
        Ended = new BoardSignal(scheduler, autoReset: false);
        _os = new Thread(() => run()) { IsBackground = true, Name = name };
    }

    public string Name { get; }

    /// <summary>Belongs to the runtime (timers, pin events), not to the program.</summary>
    internal bool IsSystem { get; }

    /// <summary>Set when the thread has come to its end.</summary>
    public BoardSignal Ended { get; }

    public bool IsAlive { get; internal set; } = true;

    /// <summary>What runs beside it, for the stand-in that shows it to the firmware.</summary>
    public object? Tag { get; set; }

    /// <summary>The power went off and this thread was told.</summary>
    internal bool WasTold { get; set; }

    internal void TakeBaton()
    {
        if (_launched)
        {
            _baton.Release();
            return;
        }

        _launched = true;
        _os.Start();
    }

    internal bool IsLaunched => _launched;

    internal void WaitForBaton() => _baton.Wait();
}
