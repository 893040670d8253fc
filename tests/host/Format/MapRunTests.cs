using System.Linq;
using AcuTimer.Compiler.Table;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>The runs of a body map give its bytes, all of them and no more.</summary>
public sealed class MapRunTests
{
    [Fact]
    public void A_last_run_that_passes_the_picture_is_refused()
    {
        byte[] shipped = TableBytes.BuiltIn;
        RawTable raw = RawTable.Open(shipped, out _)!;
        RawSection maps = raw.Sections.Single(section => section.Id == TableFormat.SectionId.Maps);
        RawSection pixels = raw.Sections.Single(section => section.Id == TableFormat.SectionId.Pixels);
        int tried = 0;
        for (int map = maps.Offset; map < maps.Offset + maps.Length; map += maps.RecordSize)
        {
            if ((shipped[map + TableFormat.Map.Flags] & TableFormat.Map.RunLength) == 0)
            {
                continue;
            }

            byte[] bytes = (byte[])shipped.Clone();
            int code = pixels.Offset + LittleEndian.U16(bytes, map + TableFormat.Map.Pixels);
            int last = LastRun(bytes, code, bytes[map + TableFormat.Map.Width] * bytes[map + TableFormat.Map.Pages]);
            if (bytes[last] is 0x7F or 0xFF)
            {
                continue;
            }

            bytes[last]++;
            TableWriter.WriteCrc(bytes);
            Assert.Equal(TableError.Map, new RoutineTable().Open(bytes, bytes.Length));
            tried++;
        }

        Assert.True(tried > 5, $"{tried} maps");
    }

    private static int LastRun(byte[] bytes, int at, int size)
    {
        int run = at;
        while (size > 0)
        {
            run = at;
            bool repeats = bytes[at] >= RunLength.RepeatFlag;
            size -= repeats ? bytes[at] - RunLength.RepeatFlag + RunLength.RepeatMin : bytes[at] + 1;
            at += repeats ? 2 : bytes[at] + 2;
        }

        return run;
    }
}
