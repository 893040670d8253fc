using AcuTimer.Core.Storage;

namespace AcuTimer.Simulator.Run;

/// <summary>A table as it lies on the drive once the device has taken it.</summary>
internal static class TableSlot
{
    public const string Path = @"I:\routines.a";

    public static byte[] FileOf(byte[] table)
    {
        var file = new byte[table.Length + SlotTrailer.Size];
        table.CopyTo(file, 0);
        SlotTrailer.Put(file, table.Length, 1);
        return file;
    }
}
