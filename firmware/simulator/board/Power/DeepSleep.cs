namespace AcuTimer.Board;

/// <summary>
/// Deep sleep: the run ends, the pins are let go and PWM stops; time, flash and the panel go on. The board's next run first
/// sleeps until something that was set wakes the chip, and then starts at Main. Pull resistors of the chip are off meanwhile.
/// </summary>
public sealed class DeepSleep
{
    private readonly Scheduler _scheduler;
    private readonly BoardListeners _listeners;
    private readonly Gpio _gpio;
    private readonly Ledc _ledc;
    private WakeSources _sources;
    private BoardEvent? _alarm;
    private bool _timeIsUp;

    internal DeepSleep(Scheduler scheduler, BoardListeners listeners, Gpio gpio, Ledc ledc)
    {
        _scheduler = scheduler;
        _listeners = listeners;
        _gpio = gpio;
        _ledc = ledc;
        _sources = new WakeSources(gpio);
    }

    public bool IsAsleep { get; private set; }

    /// <summary>Why this run started.</summary>
    public WakeCause Cause { get; private set; }

    /// <summary>After a wake-up by several pins: which, bit by pin number.</summary>
    public ulong WakingPins { get; private set; }

    public void WakeByTimer(long microseconds) => _sources.Timer = microseconds;

    /// <summary>False when the pin cannot wake the chip.</summary>
    public bool WakeByPin(int pin, bool level) => _sources.SetPin(pin, level);

    /// <summary>When any of the pins is high, or all of them are low. False when one of them cannot wake the chip.</summary>
    public bool WakeByPins(ulong pins, bool anyHigh) => _sources.SetPins(pins, anyHigh);

    /// <summary>Falls asleep. Called by the firmware; does not return.</summary>
    public void Start()
    {
        _scheduler.ThrowIfDown();
        _listeners.OnDeepSleep(_scheduler.Now);
        _scheduler.GoDown(EndReason.DeepSleep);
        _ledc.PowerDown();
        _gpio.Reset();
        IsAsleep = true;
        _timeIsUp = false;
        if (_sources.Timer >= 0)
        {
            _alarm = _scheduler.At(_scheduler.Now + _sources.Timer, () => _timeIsUp = true);
        }

        _scheduler.ThrowIfDown();
    }

    /// <summary>Whether something wakes the chip now; then why is known.</summary>
    internal bool Wakes()
    {
        WakingPins = _sources.WakingPins;
        Cause = _sources.PinWakes ? WakeCause.Ext0 :
            WakingPins != 0 ? WakeCause.Ext1 :
            _timeIsUp ? WakeCause.Timer : WakeCause.Undefined;
        return Cause != WakeCause.Undefined;
    }

    /// <summary>The chip boots: what was set to wake it is forgotten.</summary>
    internal void Boot()
    {
        if (!IsAsleep)
        {
            Cause = WakeCause.Undefined;
            WakingPins = 0;
        }

        IsAsleep = false;
        _alarm?.Cancel();
        _sources = new WakeSources(_gpio);
    }
}
