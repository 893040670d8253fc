using System;
using System.Buffers.Binary;
using AcuTimer.Compiler.Table;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Fuzz;

/// <summary>Spoils a good table in one to six ways, and then makes its checksum right, so that the other checks are met.</summary>
internal sealed class Mutator
{
    private const int MostChanges = 6;

    private static readonly int[] Telling =
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 16, 20, 25, 31, 32, 60, 64, 100, 120, 127, 128, 200, 250, 253, 254, 255, 900, 999, 3600, 32767, 32768, 65534, 65535];

    private readonly byte[] _base;
    private readonly RawTable _raw;

    /// <param name="table">A table that the device takes.</param>
    public Mutator(byte[] table)
    {
        _base = table;
        _raw = RawTable.Open(table, out TableError error) ?? throw new ArgumentException($"{error}", nameof(table));
    }

    public byte[] Make(Randomness random)
    {
        byte[] bytes = (byte[])_base.Clone();
        int changes = 1 + random.Below(MostChanges);
        for (int i = 0; i < changes; i++)
        {
            bytes = Change(bytes, random);
        }

        if (bytes.Length >= TableFormat.HeaderSize)
        {
            TableWriter.WriteCrc(bytes);
        }

        return bytes;
    }

    private byte[] Change(byte[] bytes, Randomness random)
    {
        switch (random.Below(16))
        {
            case 0:
                Flip(bytes, random.Below(bytes.Length + 1), random);
                return bytes;
            case 1:
                Put(bytes, Entry(random), random.Below(bytes.Length + 2));
                return bytes;
            case 2:
                return random.Below(8) == 0 ? Resize(bytes, random) : bytes;
            case 3:
                Copy(bytes, random);
                return bytes;
            case < 7:
                Flip(bytes, RecordByte(random), random);
                return bytes;
            case < 10:
                Put(bytes, RecordByte(random), Telling[random.Below(Telling.Length)]);
                return bytes;
            case < 13:
                Wild(bytes, TableFormat.SectionId.Manners, random);
                return bytes;
            default:
                Wild(bytes, TableFormat.SectionId.Steps, random);
                return bytes;
        }
    }

    private static void Flip(byte[] bytes, int at, Randomness random)
    {
        if (at < bytes.Length)
        {
            bytes[at] ^= (byte)(1 << random.Below(8));
        }
    }

    /// <summary>A number of one or two bytes. Earlier changes may have cut the table.</summary>
    private static void Put(byte[] bytes, int at, int value)
    {
        if (value > 255 && at + 2 <= bytes.Length)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)value);
        }
        else if (at < bytes.Length)
        {
            bytes[at] = (byte)value;
        }
    }

    /// <summary>Somewhere in the header or the section table.</summary>
    private int Entry(Randomness random) =>
        random.Below(TableFormat.HeaderSize + (_raw.Sections.Count * TableFormat.SectionSize));

    /// <summary>Somewhere in a record of any kind.</summary>
    private int RecordByte(Randomness random)
    {
        while (true)
        {
            RawSection section = _raw.Sections[random.Below(_raw.Sections.Count)];
            if (section.RecordSize > 1)
            {
                return Math.Min(section.Offset + random.Below(section.Length), _base.Length - 1);
            }
        }
    }

    /// <summary>Cut or lengthened; mostly the header knows of it.</summary>
    private static byte[] Resize(byte[] bytes, Randomness random)
    {
        Array.Resize(ref bytes, random.Below(bytes.Length + 64));
        if (bytes.Length >= TableFormat.HeaderSize && random.Below(4) > 0)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(TableFormat.Header.Length), bytes.Length);
        }

        return bytes;
    }

    /// <summary>A record put in another's place.</summary>
    private void Copy(byte[] bytes, Randomness random)
    {
        RawSection section = _raw.Sections[random.Below(_raw.Sections.Count)];
        int from = section.Offset + (random.Below(section.Count) * section.RecordSize);
        int to = section.Offset + (random.Below(section.Count) * section.RecordSize);
        if (section.Offset + section.Length <= bytes.Length)
        {
            bytes.AsSpan(from, section.RecordSize).CopyTo(bytes.AsSpan(to));
        }
    }

    /// <summary>A record made anew: small numbers mostly, so that it has a chance to be taken.</summary>
    private void Wild(byte[] bytes, int id, Randomness random)
    {
        RawSection section = _raw.Find(id)!;
        int at = section.Offset + (random.Below(section.Count) * section.RecordSize);
        for (int i = 0; i < section.RecordSize && at + i < bytes.Length; i++)
        {
            if (random.Below(2) == 0)
            {
                bytes[at + i] = (byte)random.Below(random.Below(4) == 0 ? 256 : 32);
            }
        }
    }
}
