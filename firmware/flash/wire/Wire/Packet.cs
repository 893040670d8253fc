using System;

namespace AcuTimer.Upload.Wire;

/// <summary>A header and its payload.</summary>
/// <param name="Header">The header.</param>
/// <param name="Payload">As many bytes as the header says.</param>
public sealed record Packet(PacketHeader Header, byte[] Payload)
{
    /// <summary>The bytes of a request, as they go over the line.</summary>
    public static byte[] Request(uint command, ushort sequence, PacketMarks flags, ReadOnlySpan<byte> payload)
    {
        byte[] bytes = new byte[PacketHeader.Bytes + payload.Length];
        payload.CopyTo(bytes.AsSpan(PacketHeader.Bytes));
        new PacketHeader(0, Crc.Of(payload), command, sequence, 0, flags, (uint)payload.Length).Write(bytes);
        return bytes;
    }
}
