using System;
using AcuTimer.Board;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Power;
using AcuTimer.Core.Settings;
using AcuTimer.Esp32;
using AcuTimer.Tests.Board;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>At which true voltage the battery's levels are reached, through the real adapter and a converter as it is.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class BatteryThresholdTests : IButtonPins
{
    private const int Samples = 16;
    private long _now;

    bool IButtonPins.IsDown(Button button) => false;

    /// <summary>Before trimming: a chip of low reference lets the cell run lower, one of high reference warns early.</summary>
    [Theory]
    [InlineData(1000, 3208, 3117, 3026)]
    [InlineData(1100, 3500, 3400, 3300)]
    [InlineData(1200, 3792, 3683, 3574)]
    public void BeforeTrimmingTheyAre(int reference, int low, int tooLow, int cutOff) => Measure(reference, trim: false, low, tooLow, cutOff, 12);

    [Theory]
    [InlineData(1000)]
    [InlineData(1050)]
    [InlineData(1100)]
    [InlineData(1150)]
    [InlineData(1200)]
    public void AfterTrimmingTheyHold(int reference) =>
        Measure(reference, trim: true, BatteryLevels.Low, BatteryLevels.TooLow, BatteryLevels.CutOff, 50);

    /// <summary>An untrimmed chip at the end of its range drives the motor a little above its rating, never far.</summary>
    [Theory]
    [InlineData(1000)]
    [InlineData(1200)]
    public void BeforeTrimmingTheMotorSeesAtTheMost(int reference) => OnBoard(reference, (board, gauge) =>
    {
        board.BatteryVolts = 4.2;
        Sample(gauge);
        var duty = AcuTimer.Core.Haptics.DutyLevel.Of(100, 100, gauge.SupplyMillivolts);
        Assert.InRange(duty * 42, 2600, 3280);
    });

    private void Measure(int reference, bool trim, int low, int tooLow, int cutOff, int within) => OnBoard(reference, (board, gauge) =>
    {
        if (trim)
        {
            Trim(board, gauge);
        }

        board.BatteryVolts = 4.2;
        Sample(gauge);
        Assert.False(gauge.Low);
        Assert.InRange(Found(board, gauge, () => gauge.Low), low - within, low + within);
        Assert.InRange(Found(board, gauge, () => gauge.TooLow), tooLow - within, tooLow + within);
        Assert.InRange(Found(board, gauge, () => gauge.CutOff), cutOff - within, cutOff + within);
    });

    /// <summary>As a person does it, at 3.9 V: step by step until the number is as near the voltmeter's as it gets.</summary>
    private void Trim(SimulatedBoard board, BatteryGauge gauge)
    {
        board.BatteryVolts = 3.9;
        Sample(gauge);
        var step = gauge.Millivolts < 3900 ? SettingTable.ReferenceStep : -SettingTable.ReferenceStep;
        while (Math.Sign(3900 - gauge.Millivolts) == Math.Sign(step))
        {
            gauge.Reference += step;
        }

        Assert.InRange(gauge.Reference, SettingTable.LeastReference, SettingTable.MostReference);
    }

    /// <summary>The true voltage at which something comes to be, going down from where it is not.</summary>
    private int Found(SimulatedBoard board, BatteryGauge gauge, Func<bool> reached)
    {
        var millivolts = (int)Math.Round(board.BatteryVolts * 1000);
        while (!reached())
        {
            millivolts -= 3;
            board.BatteryVolts = millivolts / 1000.0;
            Sample(gauge);
        }

        return millivolts;
    }

    private void Sample(BatteryGauge gauge)
    {
        for (var i = 0; i < Samples; i++)
        {
            gauge.Sample(_now += BatteryGauge.SampleMicroseconds);
        }
    }

    private void OnBoard(int reference, Action<SimulatedBoard, BatteryGauge> test)
    {
        var board = new SimulatedBoard();
        board.Adc.Reference = reference;
        board.RunChecked(() => test(board, new BatteryGauge(new BoardPower(this))));
    }
}
