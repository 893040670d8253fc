using System;
using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>Future events, by time and then by order of insertion, so that equal runs are equal to the last event.</summary>
internal sealed class EventQueue
{
    private readonly PriorityQueue<BoardEvent, (long Time, long Order)> _queue = new();
    private long _order;

    public BoardEvent Add(long time, Action action)
    {
        var added = new BoardEvent(time, action);
        _queue.Enqueue(added, (time, _order++));
        return added;
    }

    /// <summary>The next event that was not cancelled, or null.</summary>
    public BoardEvent? Peek()
    {
        while (_queue.TryPeek(out var next, out _))
        {
            if (next.Action is not null)
            {
                return next;
            }

            _queue.Dequeue();
        }

        return null;
    }

    public void RemoveFirst() => _queue.Dequeue();
}
