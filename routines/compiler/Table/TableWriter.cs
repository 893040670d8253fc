using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table;

/// <summary>Writes a table: header, section table, and the sections packed in ascending order. The same table gives the same bytes everywhere.</summary>
internal static class TableWriter
{
    private const int HashBytes = 16;

    public static byte[] Write(TableModel table)
    {
        IReadOnlyList<Section> sections = SectionBuilder.Build(table);
        int dataStart = TableFormat.HeaderSize + (sections.Count * TableFormat.SectionSize);
        byte[] bytes = new byte[dataStart + sections.Sum(section => section.Bytes.Length)];
        WriteHeader(bytes, sections.Count);
        WriteSections(bytes, sections, dataStart);
        SHA256.HashData(bytes.AsSpan(dataStart)).AsSpan(0, HashBytes).CopyTo(bytes.AsSpan(TableFormat.Header.SourceHash));
        WriteCrc(bytes);
        return bytes;
    }

    /// <summary>Sets the checksum to what the bytes need.</summary>
    public static void WriteCrc(byte[] bytes) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(TableFormat.Header.Crc), TableBytes.Crc(bytes, bytes.Length));

    private static void WriteHeader(byte[] bytes, int sections)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(TableFormat.Header.Magic), TableFormat.Magic);
        bytes[TableFormat.Header.Major] = TableFormat.Major;
        bytes[TableFormat.Header.Minor] = TableFormat.Minor;
        U16(bytes, TableFormat.Header.HeaderLength, TableFormat.HeaderSize);
        U32(bytes, TableFormat.Header.Length, bytes.Length);
        U16(bytes, TableFormat.Header.SectionCount, sections);
    }

    private static void WriteSections(byte[] bytes, IReadOnlyList<Section> sections, int dataStart)
    {
        int at = dataStart;
        int entry = TableFormat.HeaderSize;
        foreach (Section section in sections)
        {
            U16(bytes, entry + TableFormat.Section.Id, section.Id);
            U16(bytes, entry + TableFormat.Section.RecordSize, section.RecordSize);
            U32(bytes, entry + TableFormat.Section.Offset, at);
            U32(bytes, entry + TableFormat.Section.Count, section.Count);
            section.Bytes.CopyTo(bytes, at);
            at += section.Bytes.Length;
            entry += TableFormat.SectionSize;
        }
    }

    private static void U16(byte[] bytes, int at, int value) =>
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), checked((ushort)value));

    private static void U32(byte[] bytes, int at, int value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), checked((uint)value));
}
