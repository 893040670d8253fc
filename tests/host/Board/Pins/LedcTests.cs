using System;
using System.Device.Gpio;
using System.Device.Pwm;
using AcuTimer.Board;
using nanoFramework.Hardware.Esp32;
using Xunit;

namespace AcuTimer.Tests.Board.Pins;

/// <summary>The traps of the device's PWM driver.</summary>
public sealed class LedcTests
{
    private readonly SimulatedBoard _board = new();

    [Fact]
    public void A_pin_that_is_not_mapped_gives_null() => OnBoard(() =>
    {
        Assert.Null(PwmChannel.CreateFromPin(25));
        Configuration.SetPinFunction(25, DeviceFunction.PWM1);
        Assert.NotNull(PwmChannel.CreateFromPin(25));
    });

    [Fact]
    public void Before_the_first_start_duty_is_only_a_number() => OnBoard(() =>
    {
        var motor = Motor();
        motor.DutyCycle = 0.5;
        Assert.False(_board.Motor.IsOn);
        motor.Start();
        Assert.Equal(50, _board.Motor.Duty);
    });

    [Fact]
    public void A_stop_of_one_channel_leaves_the_others_where_they_are_until_some_start() => OnBoard(() =>
    {
        var motor = Motor();
        var other = Channel(26, DeviceFunction.PWM3);
        motor.Start();
        other.Start();
        motor.DutyCycle = 0.7;
        Assert.Equal(70, _board.Motor.Duty);

        other.Stop();
        motor.DutyCycle = 0;
        Assert.Equal(0, motor.DutyCycle);
        Assert.Equal(70, _board.Motor.Duty);

        other.Start();
        Assert.Equal(70, _board.Motor.Duty);
        motor.DutyCycle = 0;
        Assert.False(_board.Motor.IsOn);
    });

    [Fact]
    public void Its_own_stop_idles_low() => OnBoard(() =>
    {
        var motor = Motor();
        motor.DutyCycle = 1;
        motor.Start();
        motor.Stop();
        Assert.False(_board.Motor.IsOn);
        Assert.False(_board.Ledc.Output(25).Running);
    });

    [Fact]
    public void Dispose_does_not_stop_the_output() => OnBoard(() =>
    {
        var motor = Motor();
        motor.DutyCycle = 0.8;
        motor.Start();
        motor.Dispose();
        Assert.Equal(80, _board.Motor.Duty);
        Assert.Throws<ArgumentException>(() => motor.DutyCycle = 0);
    });

    [Fact]
    public void Two_channels_of_a_timer_have_one_frequency() => OnBoard(() =>
    {
        var motor = Motor();
        var same = Channel(26, DeviceFunction.PWM2);
        var another = Channel(27, DeviceFunction.PWM3);
        motor.Start();
        same.Start();
        another.Start();
        same.Frequency = 1_000;
        Assert.Equal(1_000, _board.Ledc.Output(25).Frequency);
        Assert.Equal(200, _board.Ledc.Output(27).Frequency);
    });

    [Fact]
    public void Duty_is_cut_to_ten_thousandths_and_refused_outside_0_to_1() => OnBoard(() =>
    {
        var motor = Motor();
        motor.Start();
        motor.DutyCycle = 0.33339;
        Assert.Equal(3333, _board.Ledc.Output(25).Duty);
        Assert.Throws<ArgumentException>(() => motor.DutyCycle = 1.01);
        Assert.Throws<ArgumentException>(() => motor.DutyCycle = -0.01);
        Assert.Throws<ArgumentException>(() => motor.DutyCycle = double.NaN);
        Assert.Equal(3333, _board.Ledc.Output(25).Duty);
    });

    [Fact]
    public void A_plain_output_takes_the_pin_away() => OnBoard(() =>
    {
        var motor = Motor();
        motor.DutyCycle = 1;
        motor.Start();
        new GpioController().OpenPin(25, PinMode.Output).Write(PinValue.Low);
        Assert.False(_board.Motor.IsOn);
    });

    [Fact]
    public void The_output_outlives_the_program_and_a_reboot()
    {
        OnBoard(() =>
        {
            var motor = Motor();
            motor.DutyCycle = 1;
            motor.Start();
            _board.Reboot();
        });
        OnBoard(() =>
        {
            Assert.True(_board.Motor.IsOn);
            Assert.Null(PwmChannel.CreateFromPin(25));
            var motor = Motor();
            Assert.True(_board.Motor.IsOn, "nothing is started for this program: duty 0 is only a number");
            motor.Start();
            Assert.False(_board.Motor.IsOn);
        });
    }

    private static PwmChannel Motor() => Channel(25, DeviceFunction.PWM1);

    private static PwmChannel Channel(int pin, DeviceFunction function)
    {
        Configuration.SetPinFunction(pin, function);
        return PwmChannel.CreateFromPin(pin, 200, 0);
    }

    private void OnBoard(Action program) => _board.RunChecked(program);
}
