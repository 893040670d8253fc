using System;

namespace AcuTimer.Board;

/// <summary>
/// A coin vibration motor (ERM) on a transistor. Its strength follows the duty with a first-order lag: 50 ms up, 30 ms
/// down (coin motors of 10 mm: 50 to 100 ms lag and rise; a lone transistor cannot brake). Below 20 % it does not turn.
/// </summary>
public sealed class ErmMotor
{
    /// <summary>Duty below which the motor does not start, and stalls if it turns.</summary>
    public const double StallDuty = 0.20;

    public const long RiseTime = 50 * VirtualTime.Millisecond;
    public const long FallTime = 30 * VirtualTime.Millisecond;

    private readonly BoardListeners _listeners;
    private long _since;
    private double _from;
    private double _target;
    private long _onTime;

    internal ErmMotor(BoardListeners listeners) => _listeners = listeners;

    /// <summary>Voltage is on it, at least part of the time.</summary>
    public bool IsOn => Duty > 0;

    /// <summary>Percent of the voltage, 0 to 100.</summary>
    public int Duty { get; private set; }

    /// <summary>How often it was switched on.</summary>
    public int Starts { get; private set; }

    /// <summary>Vibration at a time not before the last change, 0 to 1.</summary>
    public double Level(long time)
    {
        var lag = _target > _from ? RiseTime : FallTime;
        return _target + ((_from - _target) * Math.Exp(-(double)(time - _since) / lag));
    }

    /// <summary>Microseconds with voltage on, up to a time.</summary>
    public long OnTime(long time) => _onTime + (IsOn ? time - _since : 0);

    /// <param name="fraction">Part of the time that the voltage is on, 0 to 1.</param>
    internal void Drive(long time, double fraction)
    {
        var duty = fraction > 0 ? Math.Max(1, (int)Math.Round(fraction * 100)) : 0;
        if (duty == Duty)
        {
            return;
        }

        _from = Level(time);
        _onTime = OnTime(time);
        _since = time;
        _target = fraction < StallDuty ? 0 : fraction;
        Starts += Duty == 0 ? 1 : 0;
        Duty = duty;
        _listeners.OnMotor(time, duty > 0, duty);
    }
}
