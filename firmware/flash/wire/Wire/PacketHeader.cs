using System;
using System.Buffers.Binary;

namespace AcuTimer.Upload.Wire;

/// <summary>The 32 bytes before each payload, least significant byte first. Source: nf-interpreter, WireProtocol.h.</summary>
/// <param name="HeaderCrc">Checksum of the header with these four bytes 0; 0 from a device without checksums.</param>
/// <param name="PayloadCrc">Checksum of the payload; 0 from a device without checksums.</param>
/// <param name="Command">One of <see cref="WireCommand"/>.</param>
/// <param name="Sequence">Number of this packet.</param>
/// <param name="Answers">Number of the request that this answers.</param>
/// <param name="Flags">What it is.</param>
/// <param name="Size">Bytes of the payload.</param>
public readonly record struct PacketHeader(
    uint HeaderCrc, uint PayloadCrc, uint Command, ushort Sequence, ushort Answers, PacketMarks Flags, uint Size)
{
    /// <summary>Bytes of a header.</summary>
    public const int Bytes = 32;

    /// <summary>Bytes of the marker.</summary>
    public const int MarkerBytes = 8;

    private const int CrcOffset = 8;

    /// <summary>What each packet begins with.</summary>
    public static ReadOnlySpan<byte> Marker => "NFPKTV1\0"u8;

    /// <summary>Reads one; the marker is not looked at.</summary>
    public static PacketHeader Read(ReadOnlySpan<byte> from) => new(
        BinaryPrimitives.ReadUInt32LittleEndian(from[8..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[12..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[16..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[20..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[22..]),
        (PacketMarks)BinaryPrimitives.ReadUInt32LittleEndian(from[24..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[28..]));

    /// <summary>Writes it, with the checksum that it should have.</summary>
    public void Write(Span<byte> into)
    {
        Marker.CopyTo(into);
        BinaryPrimitives.WriteUInt32LittleEndian(into[CrcOffset..], 0);
        BinaryPrimitives.WriteUInt32LittleEndian(into[12..], PayloadCrc);
        BinaryPrimitives.WriteUInt32LittleEndian(into[16..], Command);
        BinaryPrimitives.WriteUInt16LittleEndian(into[20..], Sequence);
        BinaryPrimitives.WriteUInt16LittleEndian(into[22..], Answers);
        BinaryPrimitives.WriteUInt32LittleEndian(into[24..], (uint)Flags);
        BinaryPrimitives.WriteUInt32LittleEndian(into[28..], Size);
        BinaryPrimitives.WriteUInt32LittleEndian(into[CrcOffset..], Crc.Of(into[..Bytes]));
    }

    /// <summary>The checksum that these 32 bytes should have.</summary>
    public static uint CrcOf(ReadOnlySpan<byte> header)
    {
        Span<byte> copy = stackalloc byte[Bytes];
        header[..Bytes].CopyTo(copy);
        copy.Slice(CrcOffset, sizeof(uint)).Clear();
        return Crc.Of(copy);
    }
}
