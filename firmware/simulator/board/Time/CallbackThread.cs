using System;
using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>
/// A thread of the runtime that runs the program's handlers one after the other: one for all timers, one for all pin
/// events. An exception ends the handler, not the thread (the runtime makes a new one).
/// </summary>
internal sealed class CallbackThread
{
    private readonly Scheduler _scheduler;
    private readonly string _name;
    private readonly Queue<(Action Call, Action? Failed)> _calls = new();
    private FirmwareThread? _thread;
    private BoardSignal? _something;

    public CallbackThread(Scheduler scheduler, string name)
    {
        _scheduler = scheduler;
        _name = name;
    }

    /// <summary>Queues a handler. Ignored when the program is over.</summary>
    /// <param name="failed">What to do when the handler throws.</param>
    public void Post(Action call, Action? failed = null)
    {
        if (_scheduler.ProgramOver || _scheduler.IsDown)
        {
            return;
        }

        _calls.Enqueue((call, failed));
        if (_thread is not { IsAlive: true })
        {
            _something = new BoardSignal(_scheduler, autoReset: true);
            _thread = _scheduler.Spawn(_name, system: true, Serve);
        }

        _something!.Set();
    }

    /// <summary>Forgets everything, as a reboot does.</summary>
    public void Reset()
    {
        _calls.Clear();
        _thread = null;
    }

    private void Serve()
    {
        while (true)
        {
            while (_calls.TryDequeue(out var next))
            {
                Invoke(next.Call, next.Failed);
            }

            _something!.Wait();
        }
    }

    private void Invoke(Action call, Action? failed)
    {
        try
        {
            call();
        }
#pragma warning disable CA1031 // Whatever the program's handler throws ends only the handler.
        catch (Exception e) when (e is not PowerOffException)
#pragma warning restore CA1031
        {
            if (!_scheduler.IsDown)
            {
                _scheduler.Report(new FirmwareFault(_scheduler.Now, _name, e));
                failed?.Invoke();
            }
        }
    }
}
