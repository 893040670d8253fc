using System;

namespace AcuTimer.Board;

/// <summary>
/// A timer of the runtime. Fires at the first tick at or after it is due, is due again one period after it was due, and
/// skips what it missed; all timers share one thread, and a call still waiting there is not queued twice.
/// </summary>
public sealed class BoardTimer
{
    private readonly Scheduler _scheduler;
    private readonly CallbackThread _thread;
    private readonly Action _callback;
    private BoardEvent? _event;
    private long _due;
    private long _period;
    private bool _pending;
    private bool _disposed;

    internal BoardTimer(Scheduler scheduler, CallbackThread thread, Action callback)
    {
        _scheduler = scheduler;
        _thread = thread;
        _callback = callback;
    }

    /// <param name="dueMilliseconds">-1 = never.</param>
    /// <param name="periodMilliseconds">0 or -1 = once.</param>
    /// <returns>False when disposed.</returns>
    public bool Change(int dueMilliseconds, int periodMilliseconds)
    {
        _event?.Cancel();
        if (_disposed)
        {
            return false;
        }

        _period = Math.Max(periodMilliseconds, 0) * VirtualTime.Millisecond;
        if (dueMilliseconds >= 0)
        {
            Schedule(_scheduler.Now + (dueMilliseconds * VirtualTime.Millisecond));
        }

        return true;
    }

    public void Dispose()
    {
        _event?.Cancel();
        _disposed = true;
    }

    private void Schedule(long due)
    {
        _due = due;
        _event = _scheduler.AtInRun(VirtualTime.TickAtOrAfter(due), Fire);
    }

    private void Fire()
    {
        if (_period > 0)
        {
            var missed = (_scheduler.Now - _due) / _period;
            Schedule(_due + ((missed + 1) * _period));
        }

        if (!_pending)
        {
            _pending = true;
            _thread.Post(Call, Dispose);
        }
    }

    private void Call()
    {
        try
        {
            if (!_disposed)
            {
                _callback();
            }
        }
        finally
        {
            _pending = false;
        }
    }
}
