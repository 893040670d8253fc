using System;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board.Motor;

/// <summary>The motor's rise and fall against their closed form: 1 - e^(-t/50 ms) up, e^(-t/30 ms) down.</summary>
public sealed class ErmMotorTests
{
    private readonly SimulatedBoard _board = new();
    private readonly RecordingListener _heard = new();

    public ErmMotorTests() => _board.AddListener(_heard);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(50, 0.632120558828558)]
    [InlineData(100, 0.864664716763387)]
    [InlineData(600, 0.999993855787647)]
    public void It_rises_to_the_duty(int milliseconds, double part)
    {
        _board.Motor.Drive(1_000_000, 0.6);

        Assert.Equal(0.6 * part, _board.Motor.Level(At(milliseconds)), 12);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(30, 0.367879441171442)]
    [InlineData(90, 0.049787068367864)]
    public void It_falls_faster(int milliseconds, double part)
    {
        _board.Motor.Drive(0, 1);
        var top = _board.Motor.Level(1_000_000);
        _board.Motor.Drive(1_000_000, 0);

        Assert.Equal(top * part, _board.Motor.Level(At(milliseconds)), 12);
    }

    [Fact]
    public void A_change_on_the_way_starts_where_it_is()
    {
        _board.Motor.Drive(0, 1);
        _board.Motor.Drive(50_000, 0.3);
        var turned = 1 - Math.Exp(-1);

        Assert.Equal(turned, _board.Motor.Level(50_000), 12);
        Assert.Equal(0.3 + ((turned - 0.3) * Math.Exp(-2)), _board.Motor.Level(110_000), 12);
        _board.Motor.Drive(110_000, 1);
        var low = 0.3 + ((turned - 0.3) * Math.Exp(-2));
        Assert.Equal(1 - ((1 - low) * Math.Exp(-1)), _board.Motor.Level(160_000), 12);
    }

    [Theory]
    [InlineData(0.19, 0)]
    [InlineData(0.20, 0.2)]
    public void Below_a_fifth_it_does_not_turn(double duty, double level)
    {
        _board.Motor.Drive(0, duty);

        Assert.True(_board.Motor.IsOn);
        Assert.Equal(level, _board.Motor.Level(10_000_000), 9);
    }

    [Fact]
    public void Its_time_with_voltage_is_counted_and_its_starts()
    {
        _board.Motor.Drive(0, 0.5);
        _board.Motor.Drive(100_000, 0.7);
        _board.Motor.Drive(250_000, 0);
        _board.Motor.Drive(400_000, 1);

        Assert.Equal(250_000, _board.Motor.OnTime(400_000));
        Assert.Equal(260_000, _board.Motor.OnTime(410_000));
        Assert.Equal(2, _board.Motor.Starts);
        Assert.Equal([(0, true, 50), (100_000, true, 70), (250_000, false, 0), (400_000, true, 100)], _heard.Motor);
    }

    [Fact]
    public void The_same_again_is_no_change_and_the_least_duty_counts_as_on()
    {
        _board.Motor.Drive(0, 0.0001);
        _board.Motor.Drive(10, 0.0001);

        Assert.Equal([(0, true, 1)], _heard.Motor);
    }

    private static long At(int milliseconds) => 1_000_000 + (milliseconds * VirtualTime.Millisecond);
}
