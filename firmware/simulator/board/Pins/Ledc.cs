using System;
using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Board;

/// <summary>
/// The PWM unit (LEDC) with the ways of the device's driver: a pin must be mapped, two channels share a timer and so a
/// frequency, one flag for all channels says whether anything was started, and giving a channel up stops nothing.
/// Outputs outlive the program.
/// </summary>
public sealed class Ledc
{
    public const int Timers = 8;
    private const int ChannelsPerHalf = 8;

    private readonly Scheduler _scheduler;
    private readonly PinFunctions _functions;
    private readonly Dictionary<int, PwmOutput> _outputs = new();
    private readonly Dictionary<int, int> _timerOf = new();
    private readonly HashSet<int> _claimed = new();

    internal Ledc(Scheduler scheduler, PinFunctions functions)
    {
        _scheduler = scheduler;
        _functions = functions;
    }

    /// <summary>Set by any start, cleared by any stop: while clear, duty and frequency go no further than the driver's fields.</summary>
    public bool IsStarted { get; private set; }

    internal Action<int, PwmOutput>? Changed { get; set; }

    /// <summary>What a pin carries.</summary>
    public PwmOutput Output(int pin) => _outputs.TryGetValue(pin, out var output) ? output : default;

    /// <summary>The timer (0 to 7) whose two channels include one mapped to this pin; -1 when the pin is not mapped.</summary>
    public int TimerOf(int pin)
    {
        for (var channel = 1; channel <= 2 * Timers; channel++)
        {
            if (_functions.PinOf(PinFunctions.Pwm(channel)) == pin)
            {
                return (channel - 1) / 2;
            }
        }

        return -1;
    }

    public bool IsClaimed(int pin) => _claimed.Contains(pin);

    /// <summary>Takes a channel for a pin; false when all eight of that half are taken.</summary>
    public bool Claim(int pin, int timer)
    {
        var lowHalf = timer < Timers / 2;
        if (!_claimed.Contains(pin)
            && _claimed.Count(p => _timerOf[p] < Timers / 2 == lowHalf) >= ChannelsPerHalf)
        {
            return false;
        }

        _claimed.Add(pin);
        _timerOf[pin] = timer;
        return true;
    }

    /// <summary>Gives the channel up. Its output goes on.</summary>
    public void Release(int pin) => _claimed.Remove(pin);

    public void Start(int pin, int frequency, int duty)
    {
        IsStarted = true;
        SetTimer(_timerOf[pin], frequency);
        Set(pin, new PwmOutput(true, frequency, duty));
    }

    /// <summary>The pin idles low; the flag is cleared for all.</summary>
    public void Stop(int pin)
    {
        IsStarted = false;
        Set(pin, Output(pin) with { Running = false });
    }

    /// <summary>Sets the duty, which also sets an idle output going. Only while something is started.</summary>
    public void SetDuty(int pin, int frequency, int duty) => Set(pin, new PwmOutput(true, frequency, duty));

    /// <summary>Changes the timer, and with it every channel on it.</summary>
    public void SetFrequency(int pin, int frequency) => SetTimer(_timerOf[pin], frequency);

    /// <summary>Takes the pin away from the PWM unit (it was set up as a plain pin).</summary>
    internal void Detach(int pin) => _outputs.Remove(pin);

    /// <summary>A restart of the chip: the driver knows nothing any more, the outputs go on.</summary>
    internal void Restart()
    {
        IsStarted = false;
        _claimed.Clear();
    }

    /// <summary>Deep sleep powers the unit down.</summary>
    internal void PowerDown()
    {
        Restart();
        foreach (var pin in _outputs.Keys.ToArray())
        {
            Set(pin, default, always: true);
        }
    }

    private void SetTimer(int timer, int frequency)
    {
        foreach (var pin in _outputs.Keys.Where(p => _timerOf[p] == timer).ToArray())
        {
            Set(pin, _outputs[pin] with { Frequency = frequency });
        }
    }

    private void Set(int pin, PwmOutput output, bool always = false)
    {
        if ((_scheduler.IsDown && !always) || (_outputs.TryGetValue(pin, out var old) && old == output))
        {
            return;
        }

        _outputs[pin] = output;
        Changed?.Invoke(pin, output);
    }
}
