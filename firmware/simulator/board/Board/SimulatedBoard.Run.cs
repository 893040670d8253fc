using System;

namespace AcuTimer.Board;

/// <summary>Running the firmware.</summary>
public sealed partial class SimulatedBoard
{
    /// <summary>
    /// Boots: runs Main until the power goes off, on threads of its own, and returns then. Running again is a restart: the
    /// program is gone, flash, time, panel and PWM outputs stay. After a deep sleep the chip first sleeps on until it is woken.
    /// </summary>
    public RunResult Run(Action main)
    {
        HeapMeter.Restart();
        _services.Clear();
        _timerThread.Reset();
        _eventThread.Reset();
        _alarms = 0;
        Gpio.Reset();
        Functions.Reset();
        Ledc.Restart();
        if ((DeepSleep.IsAsleep && !Scheduler.RunUntil(DeepSleep.Wakes)) || !StartUp())
        {
            return Scheduler.NotStarted();
        }

        DeepSleep.Boot();
        return Scheduler.Run(main);
    }

    /// <summary>From power-on, a restart or a wake-up until Main begins, in microseconds. A chip takes a second or two.</summary>
    public long BootMicroseconds { get; set; }

    /// <summary>The boot loader and the runtime come up before the program does.</summary>
    private bool StartUp()
    {
        if (BootMicroseconds == 0)
        {
            return Scheduler.RunToTick();
        }

        var ready = Now + BootMicroseconds;
        At(ready, static () => { });
        return Scheduler.RunUntil(() => Now >= ready) && Scheduler.RunToTick();
    }

    /// <summary>Microseconds since boot, as the firmware reads them.</summary>
    public long ReadClock() => Scheduler.ReadClock();

    /// <summary>Has something happen at a virtual time (at once if that is past).</summary>
    public BoardEvent At(long time, Action action) => Scheduler.At(time, action);

    /// <summary>From a host thread: has something happen at the current virtual time.</summary>
    public void Post(Action action) => Scheduler.Post(action);

    /// <summary>1 = real time, 2 = twice as fast; infinity (as it is at first) = as fast as possible.</summary>
    public void SetSpeed(double speed) => Scheduler.SetSpeed(speed);

    /// <summary>Takes the power away at a virtual time; nothing happens at that time any more.</summary>
    public BoardEvent PowerOffAt(long time) => At(time, PowerOff);

    /// <summary>Takes the power away now. On the board (At, listeners, firmware); the firmware learns when it next waits.</summary>
    public void PowerOff() => Scheduler.GoDown(EndReason.PowerOff);

    /// <summary>Restarts the chip: the run ends. Called by the firmware; does not return.</summary>
    public void Reboot()
    {
        Scheduler.GoDown(EndReason.Reboot);
        Scheduler.ThrowIfDown();
    }

    /// <summary>From any host thread: takes the power away as soon as the firmware waits.</summary>
    public void RequestPowerOff() => Scheduler.RequestPowerOff();
}
