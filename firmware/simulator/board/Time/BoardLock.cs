using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>A re-entrant lock between firmware threads. Contended only when its holder blocks or loses its turn inside.</summary>
public sealed class BoardLock
{
    private readonly Queue<FirmwareThread> _waiting = new();
    private FirmwareThread? _owner;
    private int _depth;

    public void Enter(Scheduler scheduler)
    {
        var me = scheduler.Current;
        if (_owner is null || _owner == me)
        {
            _owner = me;
            _depth++;
            return;
        }

        _waiting.Enqueue(me!);
        scheduler.Park();
    }

    /// <summary>Leaves; the next thread in the queue owns the lock from this instant.</summary>
    /// <returns>False when the caller does not hold the lock.</returns>
    public bool Exit(Scheduler scheduler)
    {
        if (_owner != scheduler.Current || _depth == 0)
        {
            return scheduler.IsDown;
        }

        if (--_depth == 0)
        {
            _owner = null;
            if (_waiting.TryDequeue(out var next))
            {
                _owner = next;
                _depth = 1;
                scheduler.MakeReady(next);
            }
        }

        return true;
    }
}
