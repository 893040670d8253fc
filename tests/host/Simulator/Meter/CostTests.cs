using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using AcuTimer.Simulator.CommandLine;
using Xunit;

namespace AcuTimer.Tests.Simulator.Meter;

/// <summary>Instructions that have a price take time on the board, and nothing else changes.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class CostTests : IDisposable
{
    private readonly string _trace = Path.GetTempFileName();

    public void Dispose() => File.Delete(_trace);

    [Fact]
    public void TheBootTakesAsLongAsItsInstructions()
    {
        var free = FirstTransfer(Play(0));
        var cheap = FirstTransfer(Play(100)) - free;
        var dear = FirstTransfer(Play(1000)) - free;
        Assert.InRange(free, 0, 1000);
        Assert.True(cheap > 0);
        Assert.InRange((double)dear / cheap, 9.9, 10.1);
    }

    /// <summary>What a session needs is made before its time begins: its first pulse, 400 ms, is no shorter for it.</summary>
    [Fact]
    public void TheFirstPulseIsWhole()
    {
        var motor = Events(Play(1000, "12s"), "motor").ToList();
        var off = motor.First(e => !e.GetProperty("on").GetBoolean());
        Assert.InRange(off.GetProperty("t").GetInt64() - motor[0].GetProperty("t").GetInt64(), 380_000, 420_000);
    }

    [Fact]
    public void ARunIsTheSameEachTime() => Assert.Equal(Play(1000), Play(1000));

    [Theory]
    [InlineData("-1")]
    [InlineData("slow")]
    [InlineData("1000001")]
    public void AWrongPriceIsWrongUsage(string price) => Assert.Equal(2, SimulatorCommand.Invoke(["--cost", price, "--for", "1s", "--json"]));

    private string[] Play(int nanoseconds, string length = "8s")
    {
        Assert.Equal(0, SimulatorCommand.Invoke(["--cost", nanoseconds.ToString(CultureInfo.InvariantCulture), "--for", length, "--json", "--trace", _trace]));
        return File.ReadAllLines(_trace);
    }

    private static long FirstTransfer(string[] trace) => Events(trace, "i2c").First().GetProperty("t").GetInt64();

    private static IEnumerable<JsonElement> Events(string[] trace, string kind) => trace
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(line => line.GetProperty("kind").GetString() == kind);
}
