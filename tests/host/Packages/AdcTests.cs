using System;
using System.Device.Adc;
using AcuTimer.Board;
using AcuTimer.Tests.Board;
using Xunit;

namespace AcuTimer.Tests.Packages;

/// <summary>The converter: raw counts of 12 bits.</summary>
public sealed class AdcTests
{
    private readonly SimulatedBoard _board = new();

    [Fact]
    public void The_battery_is_seen_through_its_divider()
    {
        OnBoard(() =>
        {
            var channel = new AdcController().OpenChannel(_board.Wiring.BatteryAdcChannel);
            _board.BatteryVolts = 3.3;
            Assert.Equal(2048, channel.ReadValue());
            Assert.Equal(2048 / 4095.0, channel.ReadRatio());
            _board.BatteryVolts = 9;
            Assert.Equal(4095, channel.ReadValue());
            channel.Dispose();
            Assert.Throws<ObjectDisposedException>(() => channel.ReadValue());
        });
    }

    [Fact]
    public void There_are_eight_single_ended_channels()
    {
        OnBoard(() =>
        {
            var controller = new AdcController();
            Assert.Equal((8, 12, 0, 4095), (controller.ChannelCount, controller.ResolutionInBits, controller.MinValue, controller.MaxValue));
            Assert.Throws<ArgumentOutOfRangeException>(() => controller.OpenChannel(8));
            Assert.Throws<ArgumentException>(() => controller.ChannelMode = AdcChannelMode.Differential);
        });
    }

    private void OnBoard(Action program) => _board.RunChecked(program);
}
