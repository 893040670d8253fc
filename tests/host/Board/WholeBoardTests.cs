using System;
using System.Linq;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board;

/// <summary>A program on all of the board's parts at once, through the packages.</summary>
public sealed class WholeBoardTests
{
    private readonly SimulatedBoard _board = new();
    private readonly RecordingListener _listener = new();
    private readonly FirmwareProgram _program = new("""
        static AutoResetEvent wake;
        static ulong pressed;
        public static void Main()
        {
            nanoFramework.Hardware.Esp32.Configuration.SetPinFunction(25, nanoFramework.Hardware.Esp32.DeviceFunction.PWM1);
            var motor = System.Device.Pwm.PwmChannel.CreateFromPin(25, 200, 0);
            motor.Start();
            nanoFramework.Hardware.Esp32.Configuration.SetPinFunction(21, nanoFramework.Hardware.Esp32.DeviceFunction.I2C1_DATA);
            nanoFramework.Hardware.Esp32.Configuration.SetPinFunction(22, nanoFramework.Hardware.Esp32.DeviceFunction.I2C1_CLOCK);
            var bus = System.Device.I2c.I2cDevice.Create(new System.Device.I2c.I2cConnectionSettings(1, 0x3C));
            new Iot.Device.Ssd13xx.Ssd1306(bus);
            byte[] pixels = new byte[1 + (128 * 8)];
            pixels[0] = 0x40;
            pixels[1] = 1;
            bus.Write(pixels);
            wake = new AutoResetEvent(false);
            var pin = new System.Device.Gpio.GpioController().OpenPin(33, System.Device.Gpio.PinMode.InputPullUp);
            pin.DebounceTimeout = TimeSpan.FromMilliseconds(20);
            pin.ValueChanged += OnChanged;
            wake.WaitOne();
            Seen.Add(pressed);
            motor.DutyCycle = 0.6;
            Thread.Sleep(100);
            motor.DutyCycle = 0;
            Seen.Add(File.Exists("I:\\routines.new"));
            Seen.Add(File.ReadAllBytes("I:\\routines.new").Length);
            Thread.Sleep(Timeout.Infinite);
        }
        static void OnChanged(object sender, System.Device.Gpio.PinValueChangedEventArgs e)
        {
            pressed = nanoFramework.Hardware.Esp32.HighResTimer.GetCurrent();
            wake.Set();
        }
        """);

    [Fact]
    public void Panel_motor_button_and_drive_work_together()
    {
        _board.AddListener(_listener);
        _board.Flash.Put(@"I:\routines.new", new byte[700]);
        _board.Ok.PressAt(1_234_567, 300 * VirtualTime.Millisecond);
        _board.PowerOffAt(5 * VirtualTime.Second);
        _program.Run(_board);

        Assert.Equal([1_250_000UL, true, 700], _program.Seen);
        Assert.Equal([(1_250_000, true, 60), (1_350_000, false, 0)], _listener.Motor);
        Assert.Empty(_board.Panel.Errors);
        Assert.True(_board.Panel.VisibleImage()[0, 0]);
        Assert.Equal(1, _board.Panel.VisibleImage().LitPixels);
        Assert.Equal(2, _listener.I2c.Count);
        Assert.Equal([(1_234_567, "ok", true), (1_534_567, "ok", false)], _listener.Buttons);
        Assert.Equal(10, _listener.Pins.Count);
    }

    [Fact]
    public void Two_equal_runs_are_equal_to_the_last_event()
    {
        Assert.Equal(Record(), Record());

        static string Record()
        {
            var test = new WholeBoardTests();
            test.Panel_motor_button_and_drive_work_together();
            return string.Join("\n", test._listener.I2c) + string.Join("\n", test._listener.Pins);
        }
    }
}
