using System;
using System.Device.Gpio;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board.Pins;

/// <summary>Pins as the firmware's package shows them.</summary>
public sealed class GpioTests
{
    private readonly SimulatedBoard _board = new();
    private readonly RecordingListener _heard = new();

    [Fact]
    public void One_list_of_open_pins_serves_all_controllers()
    {
        OnBoard(() =>
        {
            var pin = new GpioController().OpenPin(4);
            Assert.Throws<InvalidOperationException>(() => new GpioController().OpenPin(4));
            pin.Dispose();
            new GpioController().OpenPin(4);
        });
    }

    [Fact]
    public void Pins_that_are_not_there_or_cannot_do_it_are_refused()
    {
        OnBoard(() =>
        {
            var controller = new GpioController();
            Assert.Throws<InvalidOperationException>(() => controller.OpenPin(28));
            Assert.Throws<ArgumentException>(() => controller.OpenPin(34, PinMode.Output));
            Assert.Throws<InvalidOperationException>(() => controller.OpenPin(5, PinMode.Input).Write(PinValue.High));
        });
    }

    [Fact]
    public void What_drives_a_pin_from_outside_wins_over_its_resistor()
    {
        OnBoard(() =>
        {
            var controller = new GpioController();
            Assert.Equal(PinValue.High, controller.OpenPin(4, PinMode.InputPullUp).Read());
            Assert.Equal(PinValue.Low, controller.OpenPin(5, PinMode.Input).Read());
            Assert.Equal(PinValue.Low, controller.OpenPin(35, PinMode.Input).Read());
            _board.Gpio[4].DriveFromOutside(false);
            Assert.Equal(PinValue.Low, controller.Read(4));
            _board.Gpio[4].DriveFromOutside(null);
            Assert.Equal(PinValue.High, controller.Read(4));
        });
    }

    [Fact]
    public void The_motor_s_pin_as_a_plain_output_drives_the_motor_and_let_go_stops_it()
    {
        _board.AddListener(_heard);
        OnBoard(() =>
        {
            var pin = new GpioController().OpenPin(25, PinMode.Output);
            pin.Write(PinValue.High);
            pin.SetPinMode(PinMode.Input);
        });

        Assert.Equal([(0, true, 100), (0, false, 0)], _heard.Motor);
    }

    private void OnBoard(Action program) => _board.RunChecked(program);
}
