using System;
using System.Globalization;
using System.IO;
using System.Text;
using AcuTimer.Compiler.Table.Layout;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Table;

/// <summary>Writes a table as annotated hex: offset, bytes, meaning.</summary>
internal sealed class TableDump
{
    private const int BytesPerLine = 16;

    private readonly RawTable _table;
    private readonly TextWriter _to;

    private TableDump(RawTable table, TextWriter to)
    {
        _table = table;
        _to = to;
    }

    public static void Write(RawTable table, TextWriter to)
    {
        var dump = new TableDump(table, to);
        dump.Header();
        dump.SectionTable();
        foreach (RawSection section in table.Sections)
        {
            dump.Section(section);
        }
    }

    private void Header()
    {
        _to.WriteLine("header");
        Line(TableFormat.Header.Magic, 4, "magic", "ACUT");
        Line(TableFormat.Header.Major, 1, "major", Number(_table.U8(TableFormat.Header.Major)));
        Line(TableFormat.Header.Minor, 1, "minor", Number(_table.U8(TableFormat.Header.Minor)));
        Line(TableFormat.Header.HeaderLength, 2, "header length", Number(_table.U16(TableFormat.Header.HeaderLength)));
        Line(TableFormat.Header.Length, 4, "length", Number(_table.Bytes.Length));
        Line(TableFormat.Header.Crc, 4, "CRC-32", "matches");
        Line(TableFormat.Header.SectionCount, 2, "sections", Number(_table.Sections.Count));
        Line(TableFormat.Header.Flags, 2, "flags", "");
        Line(TableFormat.Header.SourceHash, 16, "source hash", "");
        Line(TableFormat.Header.Reserved, 4, "zero", "");
        int extra = _table.U16(TableFormat.Header.HeaderLength) - TableFormat.HeaderSize;
        if (extra > 0)
        {
            Block(TableFormat.HeaderSize, extra);
        }
    }

    private void SectionTable()
    {
        _to.WriteLine();
        _to.WriteLine("section table");
        int at = _table.U16(TableFormat.Header.HeaderLength);
        foreach (RawSection section in _table.Sections)
        {
            string name = TableLayout.Find(section.Id)?.Name ?? "unknown";
            Line(at, TableFormat.SectionSize, name,
                $"id {section.Id}, {section.Count} x {section.RecordSize} bytes at 0x{section.Offset:X4}");
            at += TableFormat.SectionSize;
        }
    }

    private void Section(RawSection section)
    {
        SectionLayout? layout = TableLayout.Find(section.Id);
        _to.WriteLine();
        _to.WriteLine($"{layout?.Name ?? $"unknown section {section.Id}"}: {section.Count} x {section.RecordSize} bytes");
        if (section.Id == TableFormat.SectionId.Strings)
        {
            Strings(section);
        }
        else if (layout is null || layout.Fields.Count == 0)
        {
            Block(section.Offset, section.Length);
        }
        else
        {
            for (int i = 0; i < section.Count; i++)
            {
                Record(section, layout, i);
            }
        }
    }

    private void Strings(RawSection section)
    {
        for (int offset = 0; offset < section.Length;)
        {
            string text = _table.Text(offset);
            int length = Encoding.UTF8.GetByteCount(text) + 1;
            string shown = text.Replace("\n", "\\n", StringComparison.Ordinal);
            _to.WriteLine($"{section.Offset + offset:X4}  +{offset,-5} \"{shown}\"");
            offset += length;
        }
    }

    private void Record(RawSection section, SectionLayout layout, int index)
    {
        int at = section.Offset + (index * section.RecordSize);
        _to.WriteLine($"{layout.Name} {index}");
        foreach (FieldLayout field in layout.Fields)
        {
            int value = field.Size == 1 ? _table.U8(at + field.Offset) : _table.U16(at + field.Offset);
            Line(at + field.Offset, field.Size, field.Name, Meaning(field, value));
        }

        if (section.RecordSize > layout.RecordSize)
        {
            Block(at + layout.RecordSize, section.RecordSize - layout.RecordSize);
        }
    }

    private string Meaning(FieldLayout field, int value) => field.Meaning switch
    {
        FieldMeaning.Text => $"\"{_table.Text(value).Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        FieldMeaning.OptionalIndex => value == 0 ? "none" : $"#{value - 1}",
        FieldMeaning.Index => $"#{value}",
        FieldMeaning.Special => $"{value}: {field.Explain!(value)}".TrimEnd(':', ' '),
        _ => Number(value),
    };

    private void Block(int at, int length)
    {
        for (int done = 0; done < length; done += BytesPerLine)
        {
            ReadOnlySpan<byte> bytes = _table.Bytes.Slice(at + done, Math.Min(BytesPerLine, length - done));
            _to.WriteLine($"{at + done:X4}  {Hex(bytes)}");
        }
    }

    private void Line(int at, int length, string name, string meaning)
    {
        string hex = Hex(_table.Bytes.Slice(at, length));
        _to.WriteLine($"{at:X4}  {hex,-35}  {name,-15} {meaning}".TrimEnd());
    }

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ChunkPairs();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
