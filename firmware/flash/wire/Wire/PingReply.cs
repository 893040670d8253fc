using System;
using System.Buffers.Binary;

namespace AcuTimer.Upload.Wire;

/// <summary>Who answers, and how. Source: nf-interpreter, WireProtocol.h.</summary>
/// <param name="Source">The runtime, or the boot loader.</param>
/// <param name="Flags">Capabilities.</param>
public readonly record struct PingReply(uint Source, uint Flags)
{
    /// <summary>Bytes of a ping and of its answer.</summary>
    public const int Bytes = 8;

    /// <summary>A computer.</summary>
    public const uint Host = 0x00010002;

    /// <summary>The runtime, which runs programs and has the storage.</summary>
    public const uint Runtime = 0x00010000;

    /// <summary>The boot loader, which has neither.</summary>
    public const uint Loader = 0x00010001;

    private const uint ChecksumFlag = 0x10;
    private const uint SizeMask = 0x700;

    /// <summary>Both checksums are made and looked at.</summary>
    public bool Checked => (Flags & ChecksumFlag) != 0;

    /// <summary>The largest payload in bytes; 0 when it says something that is not known.</summary>
    public int PayloadBytes => (Flags & SizeMask) switch
    {
        0x100 => 1024,
        0x200 => 512,
        0x300 => 256,
        0x400 => 128,
        _ => 0,
    };

    /// <summary>Null when it is not as long as it should be.</summary>
    public static PingReply? Read(ReadOnlySpan<byte> payload) => payload.Length < Bytes
        ? null
        : new PingReply(BinaryPrimitives.ReadUInt32LittleEndian(payload), BinaryPrimitives.ReadUInt32LittleEndian(payload[4..]));

    /// <summary>The payload of a ping from here: it does not stop the program.</summary>
    public static byte[] Request()
    {
        byte[] payload = new byte[Bytes];
        BinaryPrimitives.WriteUInt32LittleEndian(payload, Host);
        return payload;
    }
}
