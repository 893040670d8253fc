using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>A push button from a pin to ground. Its contact bounces: five edges within 3 ms, the same each time.</summary>
public sealed class PushButton
{
    /// <summary>Microseconds after the first edge at which the contact changes again.</summary>
    private static readonly long[] Bounce = [0, 310, 720, 1480, 2650];

    private readonly Scheduler _scheduler;
    private readonly BoardListeners _listeners;
    private readonly GpioLine _line;
    private readonly List<BoardEvent> _edges = new();

    internal PushButton(string name, Scheduler scheduler, BoardListeners listeners, GpioLine line)
    {
        Name = name;
        _scheduler = scheduler;
        _listeners = listeners;
        _line = line;
    }

    public string Name { get; }

    public int Pin => _line.Pin;

    /// <summary>A finger is on it.</summary>
    public bool IsPressed { get; private set; }

    /// <summary>Pushes it down, now. Called on the board (At, Post), not from another thread.</summary>
    public void Press() => Move(pressed: true);

    public void Release() => Move(pressed: false);

    /// <summary>Presses it at a time and lets go some time later.</summary>
    public void PressAt(long time, long duration)
    {
        _scheduler.At(time, Press);
        _scheduler.At(time + duration, Release);
    }

    private void Move(bool pressed)
    {
        if (pressed == IsPressed)
        {
            return;
        }

        IsPressed = pressed;
        _listeners.OnButton(_scheduler.Now, Name, pressed);
        _edges.ForEach(e => e.Cancel());
        _edges.Clear();
        var contact = pressed;
        foreach (var delay in Bounce)
        {
            var closed = contact;
            _edges.Add(_scheduler.At(_scheduler.Now + delay, () => _line.DriveFromOutside(closed ? false : null)));
            contact = !contact;
        }
    }
}
