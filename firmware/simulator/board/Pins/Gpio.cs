using System;
using System.Linq;

namespace AcuTimer.Board;

/// <summary>The chip's pins.</summary>
public sealed class Gpio
{
    public const int PinCount = 40;

    private readonly GpioLine[] _lines;
    private readonly Scheduler _scheduler;
    private readonly CallbackThread _thread;

    internal Gpio(Scheduler scheduler, BoardListeners listeners, CallbackThread eventThread)
    {
        _scheduler = scheduler;
        _thread = eventThread;
        _lines = Enumerable.Range(0, PinCount).Select(pin => new GpioLine(pin, scheduler, listeners)).ToArray();
    }

    /// <summary>Pins that the chip does not bring out.</summary>
    public static bool Exists(int pin) => pin is >= 0 and < PinCount and not (20 or 24 or (>= 28 and <= 31));

    public GpioLine this[int pin] => _lines[pin];

    /// <summary>Has a handler called on every settled change; it is given the new level, on the runtime's event thread.</summary>
    /// <param name="debounceMicroseconds">Cut to whole ticks, at least one; 0 = none.</param>
    public void Listen(int pin, Action<bool> handler, long debounceMicroseconds)
    {
        var line = _lines[pin];
        line.Interrupt = new GpioInterrupt(_scheduler, _thread, line, handler) { Debounce = debounceMicroseconds };
    }

    public void SetDebounce(int pin, long microseconds)
    {
        if (_lines[pin].Interrupt is { } interrupt)
        {
            interrupt.Debounce = microseconds;
        }
    }

    /// <summary>So many settled changes of a pin to come are never told to the program; its level can still be read.</summary>
    public void LoseEdges(int pin, int count)
    {
        if (_lines[pin].Interrupt is { } interrupt)
        {
            interrupt.Lost = count;
        }
    }

    public bool IsListening(int pin) => _lines[pin].Interrupt is not null;

    public void StopListening(int pin) => _lines[pin].Interrupt = null;

    internal void Reset()
    {
        foreach (var line in _lines)
        {
            line.Reset();
        }
    }
}
