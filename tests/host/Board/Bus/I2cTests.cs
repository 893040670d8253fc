using System;
using System.Collections.Generic;
using System.Device.I2c;
using System.Linq;
using AcuTimer.Board;
using nanoFramework.Hardware.Esp32;
using Xunit;

namespace AcuTimer.Tests.Board.Bus;

/// <summary>Transfers as the firmware sees them: how long they take and what is told of those that fail.</summary>
public sealed class I2cTests
{
    private readonly SimulatedBoard _board = new();
    private readonly List<(I2cTransferStatus Status, uint Bytes, long Took)> _results = [];

    [Theory]
    [InlineData(I2cBusSpeed.StandardMode, 270)]
    [InlineData(I2cBusSpeed.FastMode, 68)]
    [InlineData(I2cBusSpeed.FastModePlus, 27)]
    public void A_write_takes_nine_bits_for_the_address_and_each_byte(I2cBusSpeed speed, long microseconds)
    {
        Run(device => Write(device, 0x00, 0xAE), speed);

        Assert.Equal([(I2cTransferStatus.FullTransfer, 2u, microseconds)], _results);
    }

    [Fact]
    public void A_read_after_a_write_sends_the_address_twice()
    {
        byte[] read = [0];
        long took = 0;
        Run(device =>
        {
            var start = _board.Now;
            device.WriteRead(new byte[] { 0x00, 0xAE }, read);
            took = _board.Now - start;
        });

        Assert.Equal([0x40], read);
        Assert.Equal((5 * 9 * 1_000_000 / 400_000) + 1, took);
    }

    [Theory]
    [InlineData(0x3D)]
    [InlineData(0x3C)]
    public void Nobody_there_is_a_status_and_costs_the_address_alone(int address)
    {
        _board.Bus.Faults.Remove(0x3C);
        Run(device => Write(device, 0x00, 0xAE), address: address);

        Assert.Equal([(I2cTransferStatus.SlaveAddressNotAcknowledged, 0u, 23)], _results);
        Assert.False(_board.Panel.IsOn);
        Assert.Equal(1, _board.Bus.Failures);
    }

    [Fact]
    public void A_chip_that_is_put_back_answers_again()
    {
        _board.Bus.Faults.Remove(0x3C);
        Run(device =>
        {
            Write(device, 0x00, 0xE3);
            _board.Bus.Faults.PutBack(0x3C);
            Write(device, 0x00, 0xE3);
        });

        Assert.Equal([I2cTransferStatus.SlaveAddressNotAcknowledged, I2cTransferStatus.FullTransfer], _results.Select(r => r.Status));
    }

    [Fact]
    public void The_nth_transfer_alone_is_refused()
    {
        _board.Bus.Faults.RefuseAt(2);
        Run(device =>
        {
            Write(device, 0x00, 0x81, 1);
            Write(device, 0x00, 0x81, 2);
            Write(device, 0x00, 0xE3);
        });

        Assert.Equal([1, 4, 1], _results.Select(r => (int)r.Status));
        Assert.Equal(1, _board.Panel.Contrast);
    }

    [Fact]
    public void A_stuck_bus_holds_everything_up_for_a_second()
    {
        _board.Bus.Faults.IsStuck = true;
        var edges = 0;
        _board.At(500_000, () => edges++);
        var other = 0L;
        Run(device =>
        {
            _board.StartThread("other", () => other = _board.Now);
            Write(device, 0x00, 0xAE);
            _board.Sleep(0);
        });

        Assert.Equal([(I2cTransferStatus.ClockStretchTimeout, 0u, 1_000_000)], _results);
        Assert.Equal(1, edges);
        Assert.Equal(1_000_000, other);
    }

    [Fact]
    public void A_cut_transfer_delivers_its_beginning()
    {
        _board.Bus.Faults.CutAt(1, 3);
        Run(device => Write(device, 0x00, 0x81, 0x22, 0x8D, 0x14, 0xAF));

        Assert.Equal([(I2cTransferStatus.PartialTransfer, 3u, 90)], _results);
        Assert.Equal(0x22, _board.Panel.Contrast);
        Assert.False(_board.Panel.IsOn);
    }

    [Fact]
    public void A_cut_in_the_middle_of_a_command_is_an_error_of_the_panel_too()
    {
        _board.Bus.Faults.CutAt(1, 2);
        Run(device => Write(device, 0x00, 0x81, 0x22));

        Assert.Equal(["command 81h: parameters missing"], _board.Panel.Errors.Select(e => e.Text));
    }

    [Fact]
    public void On_wires_that_are_not_the_panel_s_nobody_answers()
    {
        _board.RunChecked(() => Write(I2cDevice.Create(new I2cConnectionSettings(1, 0x3C)), 0x00, 0xE3));

        Assert.Equal([I2cTransferStatus.SlaveAddressNotAcknowledged], _results.Select(r => r.Status));
        Assert.Equal(0, _board.Bus.Transactions);
    }

    [Fact]
    public void A_disposed_device_and_a_bus_that_is_not_there_are_exceptions()
    {
        Run(device =>
        {
            device.Dispose();
            Assert.Throws<ObjectDisposedException>(() => device.WriteByte(0));
            Assert.Throws<ArgumentException>(() => new I2cDevice(new I2cConnectionSettings(3, 0x3C)));
        });
    }

    private void Run(Action<I2cDevice> program, I2cBusSpeed speed = I2cBusSpeed.FastMode, int address = 0x3C)
    {
        _board.RunChecked(() =>
        {
            Configuration.SetPinFunction(21, DeviceFunction.I2C1_DATA);
            Configuration.SetPinFunction(22, DeviceFunction.I2C1_CLOCK);
            program(I2cDevice.Create(new I2cConnectionSettings(1, address, speed)));
        });
    }

    private void Write(I2cDevice device, params byte[] bytes)
    {
        var start = _board.Now;
        var result = device.Write(bytes);
        _results.Add((result.Status, result.BytesTransferred, _board.Now - start));
    }
}
