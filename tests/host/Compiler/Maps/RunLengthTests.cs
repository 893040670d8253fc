using System;
using System.Linq;
using AcuTimer.Compiler.Maps;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Running;
using Xunit;

namespace AcuTimer.Tests.Compiler.Maps;

/// <summary>What the compiler codes, the device measures and draws.</summary>
public sealed class RunLengthTests
{
    public static TheoryData<string> Pictures() => new("empty", "full", "noise", "stripes", "pairs", "long runs", "one");

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_device_draws_what_was_coded(string name)
    {
        byte[] pixels = Picture(name);
        byte[] coded = RunLengthEncoder.Encode(pixels);
        Assert.Equal(pixels, RunLengthEncoder.Decode(coded, pixels.Length));
        if (pixels.Length % FrameBuffer.Width == 0)
        {
            Assert.Equal(Drawn(pixels, false), Drawn(coded, true));
        }
    }

    [Fact]
    public void Coding_never_costs_much_and_saves_a_lot_where_there_is_nothing()
    {
        Assert.InRange(RunLengthEncoder.Encode(Picture("noise")).Length, 1024, 1024 + 8);
        Assert.Equal(16, RunLengthEncoder.Encode(Picture("empty")).Length);
    }

    [Fact]
    public void A_map_is_stored_in_the_shorter_way()
    {
        var section = new AcuTimer.Compiler.Table.PixelSection();
        Assert.False(section.Add(new BodyMap("noise", false, 128, 8, Picture("noise"))).Coded);
        Assert.True(section.Add(new BodyMap("empty", false, 128, 8, Picture("empty"))).Coded);
        Assert.Equal(1024 + 16, section.Bytes.Length);
    }

    private static byte[] Picture(string name)
    {
        return name switch
        {
            "empty" => new byte[1024],
            "full" => Enumerable.Repeat((byte)0xFF, 1024).ToArray(),
            "noise" => Bytes(1024, i => (byte)((i * 37) + (i >> 3))),
            "stripes" => Bytes(1024, i => (byte)(i % 2 == 0 ? 0xAA : 0x55)),
            "pairs" => Bytes(1024, i => (byte)(i / 2)),
            "long runs" => Bytes(1024, i => (byte)(i / 200)),
            "one" => [0x42],
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
    }

    private static byte[] Bytes(int count, Func<int, byte> make) => Enumerable.Range(0, count).Select(make).ToArray();

    private static bool[] Drawn(byte[] bytes, bool coded)
    {
        var frame = new FrameBuffer();
        if (coded)
        {
            var table = new RoutineTable();
            table.OpenHeader(TableBytes.Pieces(bytes, bytes.Length));
            TableMap.DrawRuns(frame, table, 0, FrameBuffer.Width, 8);
        }
        else
        {
            Bitmap.Draw(frame, 0, 0, bytes, 0, FrameBuffer.Width, 8);
        }

        return Enumerable.Range(0, FrameBuffer.Width * FrameBuffer.Height)
            .Select(i => (frame.Bytes[(i / FrameBuffer.Width / 8 * FrameBuffer.Width) + (i % FrameBuffer.Width)] >> (i / FrameBuffer.Width % 8) & 1) != 0).ToArray();
    }
}
