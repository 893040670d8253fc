using System;
using System.Buffers.Binary;
using System.Text;

namespace AcuTimer.Board.Wire;

/// <summary>Puts packets together as the runtime's structures lie in memory.</summary>
internal static class WireBytes
{
    public const int HeaderBytes = 32;
    public const int MarkerBytes = 8;
    public const int MostPayload = 1024;

    public static readonly byte[] PacketMarker = Encoding.ASCII.GetBytes("NFPKTV1\0");
    public static readonly byte[] DebuggerMarker = Encoding.ASCII.GetBytes("NFDBGV1\0");

    private const int CrcOffset = 8;

    /// <summary>Bit by bit, as the polynomial 04C11DB7 says.</summary>
    public static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint crc = 0;
        foreach (var value in bytes)
        {
            crc ^= (uint)value << 24;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 0x80000000) != 0 ? (crc << 1) ^ 0x04C11DB7 : crc << 1;
            }
        }

        return crc;
    }

    /// <summary>The header's checksum: with its own four bytes 0.</summary>
    public static uint HeaderCrc(byte[] header)
    {
        var copy = (byte[])header.Clone();
        Array.Clear(copy, CrcOffset, sizeof(uint));
        return Crc(copy.AsSpan(0, HeaderBytes));
    }

    public static byte[] Packet(uint command, ushort sequence, ushort answers, uint flags, byte[] payload, bool checksums)
    {
        var bytes = new byte[HeaderBytes + payload.Length];
        PacketMarker.CopyTo(bytes, 0);
        payload.CopyTo(bytes, HeaderBytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(16), command);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(20), sequence);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(22), answers);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(24), flags);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(28), payload.Length);
        if (checksums)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(12), Crc(payload));
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(CrcOffset), Crc(bytes.AsSpan(0, HeaderBytes)));
        }

        return bytes;
    }
}
