using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table;

/// <summary>An entry of the section table.</summary>
internal sealed record RawSection(int Id, int RecordSize, int Offset, int Count)
{
    public int Length => RecordSize * Count;
}

/// <summary>A table's bytes and its section table. The device's reader has accepted it, so all offsets are good.</summary>
internal sealed class RawTable
{
    private readonly byte[] _bytes;

    private RawTable(byte[] bytes, IReadOnlyList<RawSection> sections)
    {
        _bytes = bytes;
        Sections = sections;
    }

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>In the order of the section table, unknown ones too.</summary>
    public IReadOnlyList<RawSection> Sections { get; }

    /// <summary>Null, and why, when the device would refuse it.</summary>
    public static RawTable? Open(byte[] bytes, out TableError error)
    {
        error = new RoutineTable().Open(bytes, bytes.Length);
        if (error != TableError.None)
        {
            return null;
        }

        var sections = new List<RawSection>();
        int at = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(TableFormat.Header.HeaderLength));
        int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(TableFormat.Header.SectionCount));
        for (int i = 0; i < count; i++, at += TableFormat.SectionSize)
        {
            sections.Add(new RawSection(
                BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at + TableFormat.Section.Id)),
                BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at + TableFormat.Section.RecordSize)),
                (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + TableFormat.Section.Offset)),
                (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + TableFormat.Section.Count))));
        }

        return new RawTable(bytes, sections);
    }

    public RawSection? Find(int id)
    {
        foreach (RawSection section in Sections)
        {
            if (section.Id == id)
            {
                return section;
            }
        }

        return null;
    }

    public int U8(int at) => _bytes[at];

    public int U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(at));

    /// <summary>The text at an offset of the pool.</summary>
    public string Text(int offset)
    {
        ReadOnlySpan<byte> rest = _bytes.AsSpan(Find(TableFormat.SectionId.Strings)!.Offset + offset);
        return Encoding.UTF8.GetString(rest[..rest.IndexOf((byte)0)]);
    }
}
