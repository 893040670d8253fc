using Xunit;

namespace AcuTimer.Tests.Simulator.Meter;

/// <summary>The meter counts what an interpreter would execute. The numbers were counted by hand in the compiler's output.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class CodeMeterTests
{
    private static readonly MeteredSample Sample = new(
        """
        public static int Sum(int n) { int s = 0; for (int i = 0; i < n; i++) { s += i; } return s; }
        public static int Crc(byte[] bytes) { uint crc = 0; for (int i = 0; i < bytes.Length; i++) { crc ^= bytes[i]; } return (int)crc; }
        public static int Pick(int n) { switch (n) { case 0: return 10; case 1: return 20; case 2: return 30; default: return 0; } }
        public static int Twice(int n) { return Sum(n) + Sum(n); }
        public static int Caught(int[] a) { try { return a[0]; } catch (System.NullReferenceException) { return -1; } finally { a = null; } }
        public static int Raised(int n) { if (n > 0) { n += 5; } return n; }
        """);

    [Theory]
    [InlineData(0, 2 + 2 + 1 + 3 + 2)]
    [InlineData(1, 2 + 2 + 1 + (1 * (4 + 4)) + (2 * 3) + 2)]
    [InlineData(10, 2 + 2 + 1 + (10 * (4 + 4)) + (11 * 3) + 2)]
    public void ALoop(int times, int instructions) => Assert.Equal(instructions, Sample.Count("Sum", times));

    [Fact]
    public void EveryTurnOfALoopCostsTheSame()
    {
        var one = Sample.Count("Crc", new byte[1]) - Sample.Count("Crc", System.Array.Empty<byte>());
        Assert.Equal(15, one);
        Assert.Equal(100 * one, Sample.Count("Crc", new byte[101]) - Sample.Count("Crc", new byte[1]));
    }

    [Theory]
    [InlineData(0, 2 + 2)]
    [InlineData(2, 2 + 2)]
    [InlineData(9, 2 + 1 + 2)]
    public void ASwitchCountsTheCaseThatIsTaken(int value, int instructions) => Assert.Equal(instructions, Sample.Count("Pick", value));

    [Theory]
    [InlineData(0, 3 + 2)]
    [InlineData(1, 3 + 4 + 2)]
    public void ABranchThatIsNotTakenCountsNothing(int value, int instructions) =>
        Assert.Equal(instructions, Sample.Count("Raised", value));

    [Fact]
    public void WhatACalledMethodExecutesIsItsOwn()
    {
        Sample.Call("Twice", 0);
        var own = MeteredSample.Of("Twice");
        var called = MeteredSample.Of("Sum");
        Sample.Call("Twice", 3);
        Assert.Equal(6, MeteredSample.Of("Twice") - own);
        Assert.Equal(2 * (2 + 2 + 1 + (3 * (4 + 4)) + (4 * 3) + 2), MeteredSample.Of("Sum") - called);
    }

    [Fact]
    public void ExceptionsGoTheirWay()
    {
        Assert.Equal(7, Sample.Call("Caught", new[] { 7 }));
        Assert.Equal(-1, Sample.Call("Caught", [null!]));
    }
}
