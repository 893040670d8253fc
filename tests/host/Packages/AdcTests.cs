using System;
using System.Device.Adc;
using System.Linq;
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
            _board.Adc.Noise = 0;
            _board.BatteryVolts = 4.2;
            Assert.Equal(2430, channel.ReadValue());
            Assert.Equal(2430 / 4095.0, channel.ReadRatio());
            _board.Adc.Reference = 1000;
            Assert.Equal(2673, channel.ReadValue());
            _board.Adc.Reference = 1200;
            Assert.Equal(2227, channel.ReadValue());
            _board.BatteryVolts = 0.28;
            Assert.Equal(0, channel.ReadValue());
            _board.BatteryVolts = 9;
            Assert.Equal(4095, channel.ReadValue());
            channel.Dispose();
            Assert.Throws<ObjectDisposedException>(() => channel.ReadValue());
        });
    }

    [Fact]
    public void It_is_noisy_and_each_run_alike()
    {
        OnBoard(() =>
        {
            var channel = new AdcController().OpenChannel(_board.Wiring.BatteryAdcChannel);
            var other = new SimulatedBoard();
            _board.BatteryVolts = other.BatteryVolts = 4.2;
            var seen = Enumerable.Range(0, 200).Select(_ => channel.ReadValue()).ToArray();
            Assert.InRange(seen.Min(), 2424, 2428);
            Assert.InRange(seen.Max(), 2432, 2437);
            Assert.Equal(seen, Enumerable.Range(0, 200).Select(_ => other.Adc.Read(other.Wiring.BatteryAdcChannel)));
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
