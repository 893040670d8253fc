using AcuTimer.Core.Routines;
using AcuTimer.Core.Tables;

namespace AcuTimer.Simulator.Run;

/// <summary>A table as it lies on the drive once the device has taken it; of one that is damaged the mark and the header do not agree.</summary>
internal static class TableSlot
{
    public const string Name = "routines.a";

    public const string Path = @"I:\" + Name;

    public static byte[] FileOf(byte[] table)
    {
        var mark = new byte[TableMark.Size];
        TableMark.Put(mark, table.Length, 1, TableBytes.Crc(table, table.Length));
        return [.. table, .. mark];
    }
}
