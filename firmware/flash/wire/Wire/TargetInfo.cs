using System;
using System.Buffers.Binary;
using System.Text;

namespace AcuTimer.Upload.Wire;

/// <summary>What the device says of its runtime. Source: nf-interpreter, WireProtocol.h.</summary>
/// <param name="Runtime">Version of the runtime.</param>
/// <param name="Target">Its image, such as <c>ESP32_REV0</c>.</param>
/// <param name="Platform">Such as <c>ESP32</c>.</param>
public sealed record TargetInfo(Version Runtime, string Target, string Platform)
{
    /// <summary>Bytes of it: two versions, information, target, platform, information on the platform.</summary>
    public const int Bytes = 8 + 8 + 128 + 32 + 32 + 128;

    /// <summary>Null when it is not as long as it should be.</summary>
    public static TargetInfo? Read(ReadOnlySpan<byte> payload) => payload.Length < Bytes
        ? null
        : new TargetInfo(ReadVersion(payload[8..]), Text(payload.Slice(144, 32)), Text(payload.Slice(176, 32)));

    internal static Version ReadVersion(ReadOnlySpan<byte> from) => new(
        BinaryPrimitives.ReadUInt16LittleEndian(from),
        BinaryPrimitives.ReadUInt16LittleEndian(from[2..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[4..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[6..]));

    internal static string Text(ReadOnlySpan<byte> from)
    {
        int end = from.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? from : from[..end]);
    }
}
