using System;

namespace AcuTimer.Board;

/// <summary>
/// A hardware timer of the chip, exact to the microsecond; its handler runs on the runtime's event thread at the next tick,
/// as the idle CLR looks only then. The chip's driver gives out ten.
/// </summary>
public sealed class BoardAlarm
{
    /// <summary>How many there can be.</summary>
    public const int Limit = 10;

    private readonly Scheduler _scheduler;
    private readonly CallbackThread _thread;
    private readonly Action _handler;
    private readonly Action _freed;
    private BoardEvent? _event;
    private bool _disposed;

    internal BoardAlarm(Scheduler scheduler, CallbackThread thread, Action handler, Action freed)
    {
        _scheduler = scheduler;
        _thread = thread;
        _handler = handler;
        _freed = freed;
    }

    /// <summary>Both in microseconds; period 0 = once.</summary>
    public void Start(long delay, long period)
    {
        Stop();
        Schedule(_scheduler.Now + delay, period);
    }

    public void Stop()
    {
        _event?.Cancel();
        _event = null;
    }

    /// <summary>Gives the hardware back.</summary>
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _freed();
        }
    }

    private void Schedule(long due, long period) => _event = _scheduler.AtInRun(due, () =>
    {
        _event = null;
        _scheduler.AtInRun(VirtualTime.TickAtOrAfter(due), () => _thread.Post(_handler));
        if (period > 0)
        {
            Schedule(due + period, period);
        }
    });
}
