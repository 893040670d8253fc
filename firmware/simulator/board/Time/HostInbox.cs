using System;
using System.Collections.Generic;
using System.Threading;

namespace AcuTimer.Board;

/// <summary>Actions from host threads (keys, a quit), handed over to the board at its current virtual time.</summary>
internal sealed class HostInbox
{
    private readonly object _gate = new();
    private readonly Queue<Action> _actions = new();

    public void Post(Action action)
    {
        lock (_gate)
        {
            _actions.Enqueue(action);
            Monitor.PulseAll(_gate);
        }
    }

    public bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _actions.Count == 0;
            }
        }
    }

    /// <summary>Waits until something is posted or the time is up.</summary>
    public void Wait(TimeSpan longest)
    {
        lock (_gate)
        {
            if (_actions.Count == 0)
            {
                Monitor.Wait(_gate, longest);
            }
        }
    }

    public void RunAll()
    {
        while (TryTake(out var action))
        {
            action();
        }
    }

    private bool TryTake(out Action action)
    {
        lock (_gate)
        {
            return _actions.TryDequeue(out action!);
        }
    }
}
