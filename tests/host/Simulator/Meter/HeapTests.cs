using System;
using System.IO;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Board.Pictures;
using AcuTimer.Simulator.CommandLine;
using Xunit;

namespace AcuTimer.Tests.Simulator.Meter;

/// <summary>Sizes on the device, as the interpreter has them, and a heap that is too small.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class HeapTests
{
    [Theory]
    [InlineData(typeof(byte), 1024, 1044)]
    [InlineData(typeof(byte), 512, 540)]
    [InlineData(typeof(byte), 690, 720)]
    [InlineData(typeof(byte), 97, 120)]
    [InlineData(typeof(byte), 0, 24)]
    [InlineData(typeof(int), 3, 36)]
    [InlineData(typeof(int), 12, 72)]
    [InlineData(typeof(long), 32, 276)]
    [InlineData(typeof(string), 4, 72)]
    [InlineData(typeof(DayOfWeek), 1, 24)]
    public void AnArray(Type element, int length, int bytes) => Assert.Equal(bytes, DeviceSize.Of(Array.CreateInstance(element, length)));

    [Fact]
    public void AnObjectHasABlockAFieldOfItsBasesToo() => Assert.Equal(12 + (3 * 12), DeviceSize.Of(new Derived()));

    [Theory]
    [InlineData("40000", false)]
    [InlineData("48000", false)]
    [InlineData("400000", true)]
    public void ASessionNeedsRoomInTheHeap(string bytes, bool runs)
    {
        var trace = Path.GetTempFileName();
        SimulatorCommand.Invoke(["--heap", bytes, "--for", "8s", "--json", "--trace", trace]);
        Assert.Equal(runs, File.ReadAllText(trace).Contains("\"state\":\"running\"", StringComparison.Ordinal));
        File.Delete(trace);
    }

    [Fact]
    public void ATooSmallOneIsSaidOnTheScreen()
    {
        var folder = Directory.CreateTempSubdirectory();
        SimulatorCommand.Invoke(["--heap", "48000", "--for", "9s", "--json", "--frames", folder.FullName]);
        var said = Png.Load(RepositoryFiles.Full("tests/host/Display/goldens/trouble-memory.png"));
        var shown = folder.GetFiles("*.png").Select(f => Png.Load(f.FullName)).ToList();
        folder.Delete(recursive: true);
        Assert.Contains(shown, picture => picture.Width == said.Width && picture.Differences(said) == 0);
    }

#pragma warning disable CA1823, CS0169, CS0649, CA1852 // Fields that only take room.
    private class Base
    {
        private readonly byte one;
        private readonly long two;
    }

    private sealed class Derived : Base
    {
        private readonly string? three;
    }
#pragma warning restore CA1823, CS0169, CS0649, CA1852
}
