using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Tests.Screens;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>Noise that reaches the panel as a command, any command with any arguments: the picture is right again within 2 s.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class PanelNoiseTests
{
    private const long Second = VirtualTime.Second;
    private const long First = 4 * Second;
    private const long Heals = 2 * Second;
    private const long Every = Heals + (300 * VirtualTime.Millisecond);
    private const int MostArguments = 6;

    /// <summary>Every byte as a command, with the arguments that the data sheet gives it taken at random, alone and before scrolling begins.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void EveryCommandIsHealed(int seed)
    {
        var random = new Random(seed);
        Play([.. Enumerable.Range(0, 256).Select(command => Noise(random, (byte)command))]);
    }

    /// <summary>Several at once, as one disturbance makes them.</summary>
    [Fact]
    public void ABurstOfCommandsIsHealed()
    {
        var random = new Random(4);
        Play([.. Enumerable.Range(0, 60).Select(_ => (byte[])[0x00, .. Enumerable.Range(0, 12).SelectMany(_ => Noise(random, (byte)random.Next(256))[1..])])]);
    }

    private static byte[] Noise(Random random, byte command)
    {
        var arguments = new byte[MostArguments];
        random.NextBytes(arguments);
        var count = Math.Max(0, Ssd1306Panel.ArgumentsOf(command));
        return [0x00, command, .. arguments[..count], .. command is 0x26 or 0x27 or 0x29 or 0x2A ? new byte[] { 0x2F } : []];
    }

    private static void Play(IReadOnlyList<byte[]> noise)
    {
        var planned = Seen(noise, heard: false);
        var seen = Seen(noise, heard: true);
        Assert.All(planned, p => Assert.True(p.Picture.LitPixels > 100, "there is a picture"));
        Assert.Equal(planned.Count, seen.Count);
        var wrong = Enumerable.Range(0, noise.Count).Where(i => !planned[i].Equals(seen[i]));
        Assert.Equal([], wrong.Select(i => Convert.ToHexString(noise[i])));
    }

    /// <summary>The picture and its brightness 2 s after each noise. A button, pressed now and then, keeps the panel lit.</summary>
    private static List<(PanelImage Picture, int Contrast)> Seen(IReadOnlyList<byte[]> noise, bool heard)
    {
        var run = new Recording();
        Owner.HasNoTrouble(run.Simulation.Board);
        var board = run.Simulation.Board;
        var seen = new List<(PanelImage, int)>();
        for (var i = 0; i < noise.Count; i++)
        {
            var bytes = noise[i];
            var at = First + (i * Every) + ((i % 7) * 30 * VirtualTime.Millisecond);
            board.At(at, () => board.Panel.Receive(heard ? bytes : []));
            board.At(at + Heals, () => seen.Add((board.Panel.VisibleImage(), board.Panel.Contrast)));
        }

        var end = First + (noise.Count * Every);
        for (var at = First; at < end; at += 20 * Second)
        {
            board.Next.PressAt(at - (400 * VirtualTime.Millisecond), 50 * VirtualTime.Millisecond);
        }

        board.PowerOffAt(end);
        run.Run();
        return seen;
    }
}
