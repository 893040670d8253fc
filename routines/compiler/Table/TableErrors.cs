using System;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table;

/// <summary>In words, why the device refuses a table.</summary>
internal static class TableErrors
{
    public static string Text(TableError error) => $"E{(int)error}, " + error switch
    {
        TableError.Missing => "there is no table",
        TableError.Truncated => "it is cut short",
        TableError.Magic => "it is not a routine table",
        TableError.NewerMajor => "it was made for a newer device",
        TableError.Length => "its length is not what its header says, or over the limit",
        TableError.Crc => "the checksum does not match: it was changed on the way",
        TableError.Sections => "its header or section table is not well formed",
        TableError.String => "a text is not terminated or lies outside the pool",
        TableError.Point => "a point is out of range",
        TableError.Manner => "a manner is out of range",
        TableError.Step => "a step is out of range",
        TableError.Routine => "a routine is out of range",
        TableError.Text => "a cue, tip, document or origin is out of range",
        TableError.Map => "a body map is out of range",
        TableError.Unsafe => "a step breaks a safety limit",
        TableError.Storage => "the storage could not be read",
        TableError.Memory => "it does not fit into the memory",
        TableError.None => "no reason",
        _ => throw new ArgumentOutOfRangeException(nameof(error)),
    };
}
