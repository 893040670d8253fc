using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>An event that firmware threads wait for, resetting itself or not. May be set by firmware or by the board.</summary>
public sealed class BoardSignal
{
    private readonly Scheduler _scheduler;
    private readonly bool _autoReset;
    private readonly List<Waiter> _waiters = new();

    public BoardSignal(Scheduler scheduler, bool autoReset, bool initial = false)
    {
        _scheduler = scheduler;
        _autoReset = autoReset;
        IsSet = initial;
    }

    public bool IsSet { get; private set; }

    public void Reset() => IsSet = false;

    /// <summary>Sets it; waiting threads become ready at this instant, the longest waiting first.</summary>
    public void Set()
    {
        IsSet = true;
        for (var i = 0; i < _waiters.Count && IsSet;)
        {
            var waiter = _waiters[i];
            if (waiter.TryTake())
            {
                waiter.Timeout?.Cancel();
                Remove(waiter);
                _scheduler.MakeReady(waiter.Thread);
            }
            else
            {
                i++;
            }
        }
    }

    internal void Take()
    {
        if (_autoReset)
        {
            IsSet = false;
        }
    }

    /// <summary>Waits for one signal (or all). Returns its index, or -1 when the time was up.</summary>
    /// <param name="milliseconds">Ends at the first tick at or after that time; -1 = no end; 0 = only looks.</param>
    public static int Wait(Scheduler scheduler, BoardSignal[] signals, int milliseconds, bool all = false)
    {
        scheduler.ThrowIfDown();
        var waiter = new Waiter(scheduler.Running(), signals, all);
        if (waiter.TryTake() || milliseconds == 0)
        {
            return waiter.Index;
        }

        foreach (var signal in signals)
        {
            signal._waiters.Add(waiter);
        }

        if (milliseconds > 0)
        {
            waiter.Timeout = scheduler.AtInRun(scheduler.Deadline(milliseconds), () =>
            {
                Remove(waiter);
                scheduler.MakeReady(waiter.Thread);
            });
        }

        scheduler.Park();
        return waiter.Index;
    }

    public bool Wait(int milliseconds = -1) => Wait(_scheduler, [this], milliseconds) >= 0;

    private static void Remove(Waiter waiter)
    {
        foreach (var signal in waiter.Signals)
        {
            signal._waiters.Remove(waiter);
        }
    }
}
