using System.Collections.Generic;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;

namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>
/// A motor that knows the limits and says when one is broken. It counts on its own: the sum over a minute is exact, while the
/// guard it watches counts in buckets of a second.
/// </summary>
internal sealed class MotorOracle : IMotor
{
    private const long Millisecond = 1000;

    private readonly FakeClock _clock;
    private readonly Queue<(long From, long To)> _runs = new();
    private long _sum;
    private long _since;
    private int _duty;

    public MotorOracle(FakeClock clock) => _clock = clock;

    /// <summary>The first limit that was broken, or null.</summary>
    public string? Broken { get; private set; }

    /// <summary>The stop that comes now is a person's: it may cut a pulse short.</summary>
    public bool ByHand { get; set; }

    /// <summary>Pulses that did not begin, or ended early, because the guard refused them.</summary>
    public int Refused { get; private set; }

    /// <summary>Times that the motor began to run.</summary>
    public int Pulses { get; private set; }

    public bool SetDuty(int percent)
    {
        if (percent is < 0 or > HapticLimits.FullDuty)
        {
            Break($"a duty of {percent} %");
        }

        if (percent > 0 && _duty == 0)
        {
            Start();
        }
        else if (percent == 0 && _duty > 0)
        {
            Stop();
        }
        else if (percent == 0 && !ByHand)
        {
            Refused++;
        }

        _duty = percent;
        return true;
    }

    /// <summary>To be called at the end: nothing may run any more.</summary>
    public void Finish()
    {
        if (_duty > 0)
        {
            Break("the motor runs on after the end");
        }
    }

    private void Start()
    {
        Pulses++;
        long gap = _clock.Microseconds - _since;
        if (Pulses > 1 && gap < HapticLimits.GapMinMs * Millisecond)
        {
            Break($"a gap of {gap} us");
        }

        _since = _clock.Microseconds;
    }

    private void Stop()
    {
        long now = _clock.Microseconds;
        long length = now - _since;
        if (length > HapticLimits.PulseMaxMs * Millisecond || (length < HapticLimits.PulseMinMs * Millisecond && !ByHand))
        {
            Break($"a pulse of {length} us");
        }

        _runs.Enqueue((_since, now));
        _sum += length;
        Window(now - (HapticLimits.WindowMs * Millisecond));
        _since = now;
    }

    /// <summary>The sum is largest where a run ends, so that is where it is looked at.</summary>
    private void Window(long from)
    {
        while (_runs.Peek().To <= from)
        {
            (long start, long end) = _runs.Dequeue();
            _sum -= end - start;
        }

        long before = from - _runs.Peek().From;
        long sum = before > 0 ? _sum - before : _sum;
        if (sum > HapticLimits.WindowOnMs * Millisecond)
        {
            Break($"{sum} us of running in a minute");
        }
    }

    private void Break(string what) => Broken ??= $"{what} at {_clock.Microseconds} us";
}
