using System;

namespace AcuTimer.Board;

/// <summary>
/// Both-edge interrupt of a pin with the runtime's debounce: the first edge starts a timer of whole ticks, further edges
/// are ignored, and when the timer ends the level counts only if it is the opposite of the last one reported. The
/// program's handler runs at the next tick.
/// </summary>
internal sealed class GpioInterrupt
{
    private readonly Scheduler _scheduler;
    private readonly CallbackThread _thread;
    private readonly GpioLine _line;
    private readonly Action<bool> _handler;
    private bool _current;
    private bool _waiting;

    public GpioInterrupt(Scheduler scheduler, CallbackThread thread, GpioLine line, Action<bool> handler)
    {
        _scheduler = scheduler;
        _thread = thread;
        _line = line;
        _handler = handler;
        _current = line.Level;
    }

    /// <summary>Microseconds; 0 = none.</summary>
    public long Debounce { get; set; }

    /// <summary>So many settled changes to come never reach the program, as when the runtime's queue of events is full.</summary>
    public int Lost { get; set; }

    public void Edge()
    {
        if (_waiting)
        {
            return;
        }

        if (Debounce == 0)
        {
            Settle();
            return;
        }

        _waiting = true;
        var ticks = Math.Max(1, Debounce / VirtualTime.Tick) * VirtualTime.Tick;
        _scheduler.AtInRun(VirtualTime.TickAtOrBefore(_scheduler.Now) + ticks, () =>
        {
            _waiting = false;
            Settle();
        });
    }

    private void Settle()
    {
        var level = _line.Level;
        if (level == _current || _line.Interrupt != this)
        {
            return;
        }

        _current = level;
        if (Lost > 0)
        {
            Lost--;
            return;
        }

        _scheduler.AtInRun(VirtualTime.TickAtOrAfter(_scheduler.Now), () => _thread.Post(() => _handler(level)));
    }
}
