using System;
using AcuTimer.Board;
using nanoFramework.Hardware.Esp32;
using Xunit;

namespace AcuTimer.Tests.Board.Power;

/// <summary>Deep sleep ends the run; the next one starts at Main when something that was set wakes the chip.</summary>
public sealed class DeepSleepTests
{
    private readonly SimulatedBoard _board = new();
    private readonly RecordingListener _heard = new();

    public DeepSleepTests() => _board.AddListener(_heard);

    [Fact]
    public void It_does_not_return_and_stops_the_motor_but_not_the_panel()
    {
        var returned = false;
        var result = _board.Run(() =>
        {
            _board.Panel.Receive([0x00, 0x8D, 0x14, 0xAF]);
            Configuration.SetPinFunction(25, DeviceFunction.PWM1);
            var motor = System.Device.Pwm.PwmChannel.CreateFromPin(25, 200, 1);
            motor.Start();
            _board.Sleep(30);
            Sleep.StartDeepSleep();
            returned = true;
        });

        Assert.Equal(EndReason.DeepSleep, result.Reason);
        Assert.Equal(30_000, result.Time);
        Assert.False(returned || result.MainReturned);
        Assert.Equal([(0, true, 100), (30_000, false, 0)], _heard.Motor);
        Assert.True(_board.Panel.IsOn);
        Assert.True(_board.DeepSleep.IsAsleep);
    }

    [Fact]
    public void The_timer_wakes_it_so_long_after_it_fell_asleep()
    {
        GoToSleep(() => Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(5)), at: 20);

        Assert.Equal((5_020_000, Sleep.WakeupCause.Timer, Sleep.WakeupGpioPin.None), Wake());
    }

    [Fact]
    public void A_button_wakes_it_by_its_pin()
    {
        GoToSleep(() => Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.Pin33, 0));
        _board.Ok.PressAt(7_003_000, 100_000);

        Assert.Equal((7_010_000, Sleep.WakeupCause.Ext0, Sleep.WakeupGpioPin.None), Wake());
    }

    [Fact]
    public void Any_of_several_pins_that_goes_high_wakes_it_and_is_told()
    {
        GoToSleep(() => Sleep.EnableWakeupByMultiPins(Sleep.WakeupGpioPin.Pin4 | Sleep.WakeupGpioPin.Pin34, Sleep.WakeupMode.AnyHigh));
        _board.At(1_000_000, () => _board.Gpio[5].DriveFromOutside(true));
        _board.At(2_000_000, () => _board.Gpio[34].DriveFromOutside(true));

        Assert.Equal((2_000_000, Sleep.WakeupCause.Ext1, Sleep.WakeupGpioPin.Pin34), Wake());
    }

    [Fact]
    public void All_of_several_pins_must_be_low()
    {
        var both = Sleep.WakeupGpioPin.Pin32 | Sleep.WakeupGpioPin.Pin33;
        GoToSleep(() => Sleep.EnableWakeupByMultiPins(both, Sleep.WakeupMode.AllLow));
        _board.Ok.PressAt(1_000_000, 5_000_000);
        _board.Back.PressAt(3_000_000, 5_000_000);

        Assert.Equal((3_000_000, Sleep.WakeupCause.Ext1, both), Wake());
    }

    [Fact]
    public void The_first_of_pin_and_timer_counts_and_neither_is_remembered()
    {
        GoToSleep(() =>
        {
            Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(5));
            Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.Pin33, 0);
        });
        _board.Ok.PressAt(1_000_000, 100_000);
        Assert.Equal(Sleep.WakeupCause.Ext0, Wake(sleepAgain: true).Cause);

        var end = _board.RunChecked(() => Assert.Fail("Nothing was set to wake it."));
        Assert.Equal(EndReason.Idle, end.Reason);
    }

    [Fact]
    public void Without_a_resistor_at_the_button_it_wakes_at_once()
    {
        var bare = new SimulatedBoard(new BoardWiring { ButtonPullUps = false });
        bare.Run(() =>
        {
            Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.Pin33, 0);
            Sleep.StartDeepSleep();
        });
        var cause = Sleep.WakeupCause.Undefined;
        var result = bare.Run(() => cause = Sleep.GetWakeupCause());

        Assert.Equal(Sleep.WakeupCause.Ext0, cause);
        Assert.Equal(0, result.Time);
    }

    [Fact]
    public void The_power_may_go_off_while_it_sleeps()
    {
        GoToSleep(() => Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(5)));
        _board.PowerOffAt(3_000_000);
        var result = _board.RunChecked(() => Assert.Fail("It never woke."));

        Assert.Equal((EndReason.PowerOff, 3_000_000), (result.Reason, result.Time));
    }

    [Fact]
    public void Pins_that_cannot_wake_the_chip_are_refused()
    {
        _board.RunChecked(() =>
        {
            Assert.Equal(EspNativeError.INVALID_ARG, Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.Pin5, 0));
            Assert.Equal(EspNativeError.INVALID_ARG, Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.Pin33, 2));
            Assert.Equal(EspNativeError.OK, Sleep.EnableWakeupByPin(Sleep.WakeupGpioPin.None, 0));
            Assert.Equal(EspNativeError.INVALID_ARG, Sleep.EnableWakeupByMultiPins(Sleep.WakeupGpioPin.Pin4 | Sleep.WakeupGpioPin.Pin21, Sleep.WakeupMode.AnyHigh));
        });
    }

    [Fact]
    public void The_clock_since_boot_starts_again_and_the_calendar_goes_on()
    {
        GoToSleep(() => Sleep.EnableWakeupByTimer(TimeSpan.FromSeconds(5)));
        long sinceBoot = -1;
        var date = new DateTime(0);
        _board.RunChecked(() =>
        {
            sinceBoot = _board.ReadClock();
            date = new DateTime(_board.UtcTicks);
        });

        Assert.Equal(0, sinceBoot);
        Assert.Equal(new DateTime(1970, 1, 1, 0, 0, 5), date);
    }

    private void GoToSleep(Action settings, int at = 0)
    {
        _board.RunChecked(() =>
        {
            Assert.Equal(Sleep.WakeupCause.Undefined, Sleep.GetWakeupCause());
            settings();
            _board.Sleep(at);
            Sleep.StartDeepSleep();
        });
    }

    private (long Time, Sleep.WakeupCause Cause, Sleep.WakeupGpioPin Pins) Wake(bool sleepAgain = false)
    {
        var woke = (-1L, Sleep.WakeupCause.Undefined, Sleep.WakeupGpioPin.None);
        _board.RunChecked(() =>
        {
            woke = (_board.Now, Sleep.GetWakeupCause(), Sleep.GetWakeupGpioPin());
            if (sleepAgain)
            {
                Sleep.StartDeepSleep();
            }
        });
        return woke;
    }
}
