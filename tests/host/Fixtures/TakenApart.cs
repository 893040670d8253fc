using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Table;
using AcuTimer.Core.Routines;

namespace AcuTimer.Tests.Fixtures;

/// <summary>A table taken apart into its sections, to be put together again as a later version might write it.</summary>
internal sealed class TakenApart
{
    private TakenApart()
    {
    }

    /// <summary>In the order of the section table.</summary>
    public List<Section> Sections { get; } = [];

    public byte Major { get; set; } = TableFormat.Major;

    public byte Minor { get; set; } = TableFormat.Minor;

    /// <summary>Bytes of the header, 40 or more.</summary>
    public int HeaderLength { get; set; } = TableFormat.HeaderSize;

    public static TakenApart From(byte[] table)
    {
        var parts = new TakenApart();
        RawTable raw = RawTable.Open(table, out _)!;
        parts.Sections.AddRange(raw.Sections.Select(section => new Section(
            section.Id, section.RecordSize, section.Count, table.AsSpan(section.Offset, section.Length).ToArray())));
        return parts;
    }

    /// <summary>Lets every record of a section end with more bytes, which an older reader does not know.</summary>
    public void Lengthen(int id, int more)
    {
        int at = Sections.FindIndex(section => section.Id == id);
        Section old = Sections[at];
        IEnumerable<byte> bytes = old.Bytes.Chunk(old.RecordSize).SelectMany(record => record.Concat(Enumerable.Repeat((byte)0xEE, more)));
        Sections[at] = new Section(id, old.RecordSize + more, old.Count, bytes.ToArray());
    }

    public byte[] Write()
    {
        int at = HeaderLength + (Sections.Count * TableFormat.SectionSize);
        byte[] bytes = new byte[at + Sections.Sum(section => section.Bytes.Length)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, TableFormat.Magic);
        bytes[TableFormat.Header.Major] = Major;
        bytes[TableFormat.Header.Minor] = Minor;
        U16(bytes, TableFormat.Header.HeaderLength, HeaderLength);
        U32(bytes, TableFormat.Header.Length, bytes.Length);
        U16(bytes, TableFormat.Header.SectionCount, Sections.Count);
        for (int i = 0; i < Sections.Count; i++)
        {
            int entry = HeaderLength + (i * TableFormat.SectionSize);
            U16(bytes, entry + TableFormat.Section.Id, Sections[i].Id);
            U16(bytes, entry + TableFormat.Section.RecordSize, Sections[i].RecordSize);
            U32(bytes, entry + TableFormat.Section.Offset, at);
            U32(bytes, entry + TableFormat.Section.Count, Sections[i].Count);
            Sections[i].Bytes.CopyTo(bytes, at);
            at += Sections[i].Bytes.Length;
        }

        TableWriter.WriteCrc(bytes);
        return bytes;
    }

    private static void U16(byte[] bytes, int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)value);

    private static void U32(byte[] bytes, int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
}
