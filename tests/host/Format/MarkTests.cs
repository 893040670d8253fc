using System.Linq;
using AcuTimer.Compiler.Table;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>The mark of a point stands on its map, whose last column and row are taken; one farther is refused.</summary>
public sealed class MarkTests
{
    [Theory]
    [InlineData(TableFormat.Point.MarkX, TableFormat.Map.Width, 1)]
    [InlineData(TableFormat.Point.MarkY, TableFormat.Map.Pages, 8)]
    public void A_mark_beside_its_map_is_refused(int mark, int extent, int pixels)
    {
        byte[] shipped = TableBytes.BuiltIn;
        RawTable raw = RawTable.Open(shipped, out _)!;
        RawSection maps = raw.Sections.Single(section => section.Id == TableFormat.SectionId.Maps);
        RawSection points = raw.Sections.Single(section => section.Id == TableFormat.SectionId.Points);
        int tried = 0;
        for (int point = points.Offset; point < points.Offset + points.Length; point += points.RecordSize)
        {
            int map = shipped[point + TableFormat.Point.Map];
            if (map > 0)
            {
                int size = shipped[maps.Offset + ((map - 1) * maps.RecordSize) + extent] * pixels;
                Assert.Equal(TableError.None, With(shipped, point + mark, size - 1));
                Assert.Equal(TableError.Point, With(shipped, point + mark, size));
                tried++;
            }
        }

        Assert.True(tried > 5, $"{tried} points");
    }

    private static TableError With(byte[] shipped, int at, int value)
    {
        byte[] bytes = (byte[])shipped.Clone();
        bytes[at] = (byte)value;
        TableWriter.WriteCrc(bytes);
        return new RoutineTable().Open(bytes, bytes.Length);
    }
}
