using System;

namespace AcuTimer.Upload.Wire;

/// <summary>The protocol's checksum: polynomial 04C11DB7, most significant bit first, begun with 0, not inverted.</summary>
public static class Crc
{
    private const uint Polynomial = 0x04C11DB7;

    private static readonly uint[] Table = MakeTable();

    /// <summary>The checksum of some bytes; 0 of none.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint crc = 0;
        foreach (byte value in bytes)
        {
            crc = Table[(crc >> 24) ^ value] ^ (crc << 8);
        }

        return crc;
    }

    private static uint[] MakeTable()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint value = i << 24;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value << 1) ^ ((value & 0x80000000) != 0 ? Polynomial : 0);
            }

            table[i] = value;
        }

        return table;
    }
}
