using System;

namespace AcuTimer.Board;

/// <summary>One pin: what the chip makes of it, what is connected outside, and the level that comes of it.</summary>
public sealed class GpioLine
{
    private const int FirstInputOnly = 34;
    private readonly Scheduler _scheduler;
    private readonly BoardListeners _listeners;
    private bool? _outside;
    private bool _latch;

    internal GpioLine(int pin, Scheduler scheduler, BoardListeners listeners)
    {
        Pin = pin;
        _scheduler = scheduler;
        _listeners = listeners;
    }

    public int Pin { get; }

    public PinDirection Direction { get; private set; }

    /// <summary>Pins 34 to 39 have no output and no pull resistors.</summary>
    public bool CanOutput => Pin < FirstInputOnly;

    public bool IsOutput => Direction >= PinDirection.Output;

    /// <summary>A resistor to 3.3 V beside the pin. The chip's own is off in deep sleep.</summary>
    public bool HasPullUp { get; set; }

    /// <summary>High. What drives it from outside wins over pull resistors; an open pin reads low.</summary>
    public bool Level => IsOutput ? _latch : _outside ?? PulledUp;

    /// <summary>The interrupt, while the firmware has a handler on this pin.</summary>
    internal GpioInterrupt? Interrupt { get; set; }

    /// <summary>The chip's output changed.</summary>
    internal Action<GpioLine>? Driven { get; set; }

    private bool PulledUp => HasPullUp || (Direction == PinDirection.InputPullUp && CanOutput);

    public void SetDirection(PinDirection direction)
    {
        if (_scheduler.IsDown)
        {
            return;
        }

        Direction = direction;
        Driven?.Invoke(this);
    }

    /// <summary>Sets the output latch.</summary>
    public void Write(bool high)
    {
        if (_scheduler.IsDown)
        {
            return;
        }

        _latch = high;
        Driven?.Invoke(this);
    }

    /// <summary>Something outside drives the pin (null = lets go).</summary>
    public void DriveFromOutside(bool? high)
    {
        var before = Level;
        _outside = high;
        if (Level == before)
        {
            return;
        }

        _listeners.OnPin(_scheduler.Now, Pin, Level);
        if (!_scheduler.IsDown)
        {
            Interrupt?.Edge();
        }
    }

    internal void Reset()
    {
        Interrupt = null;
        Direction = PinDirection.Input;
        _latch = false;
        Driven?.Invoke(this);
    }
}
