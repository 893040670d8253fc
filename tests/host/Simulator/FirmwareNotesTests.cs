using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Power;
using AcuTimer.Core.Settings;
using Xunit;

namespace AcuTimer.Tests.Simulator;

/// <summary>The numbers in firmware/README.md are the firmware's.</summary>
public sealed class FirmwareNotesTests
{
    private static readonly string Notes =
        string.Join(' ', File.ReadAllText(RepositoryFiles.Full("firmware/README.md")).Split('\n'));

    public static TheoryData<string> Facts => [.. Rows().Concat(Sentences())];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Are_told(string fact) => Assert.Contains(fact, Notes, StringComparison.Ordinal);

    private static IEnumerable<string> Rows() =>
        Enumerable.Range(0, (int)Signal.Count).Select(signal => $"| {SignalTable.NameOf((Signal)signal)} | {Shape((Signal)signal)} |").Concat(
        [
            $"| longest pulse | {HapticLimits.PulseMaxMs} ms |",
            $"| running time in any {HapticLimits.WindowMs / 1000} s | {HapticLimits.WindowOnMs / 1000} s |",
            $"| shortest gap | {HapticLimits.GapMinMs} ms |",
            $"| shortest pulse | {HapticLimits.PulseMinMs} ms |",
            $"| PWM frequency, set once | {HapticLimits.FrequencyHz} Hz |",
            $"| {BatteryLevels.Low} mV | a warning",
            $"| {BatteryLevels.TooLow} mV | no session",
            $"| {BatteryLevels.CutOff} mV | the motor stops",
        ]);

    private static IEnumerable<string> Sentences()
    {
        var settings = new DeviceSettings();
        yield return $"at least {HapticLimits.KickFromDuty} % starts with {HapticLimits.KickLength * SignalTable.Unit / 1000} ms at full duty";
        yield return $"Strength ({string.Join(", ", Enumerable.Range(0, StrengthLevel.Count - 1).Select(StrengthLevel.Percent))} or {StrengthLevel.Percent(StrengthLevel.Count - 1)} %)";
        yield return $"never below {HapticLimits.LeastDuty} %";
        yield return $"within {ButtonDecoder.SqueezeMs} ms are a squeeze";
        yield return $"down for {ButtonDecoder.StuckMs / 1000} s is stuck";
        yield return $"Dim after {settings.DimSeconds} s, dark after {settings.OffSeconds} s";
        yield return $"deep sleep after {IdleTimer.SleepSeconds} s";
        yield return $"again after {settings.AskAgainDays} days";
    }

    private static string Shape(Signal signal)
    {
        byte[] shapes = SignalTable.Shapes();
        IEnumerable<byte[]> pairs = shapes.Skip(shapes[(int)signal]).Chunk(2).TakeWhile(pair => pair[0] > 0);
        return string.Join(", ", pairs.Select(pair => $"{pair[0] * SignalTable.Unit / 1000} {Level(pair[1])}"));
    }

    private static string Level(int duty) => duty switch
    {
        0 => "off",
        HapticLimits.FullDuty => "on",
        _ => $"at {duty}",
    };
}
