using System;
using System.Buffers.Binary;
using System.Text;

namespace AcuTimer.Upload.Wire;

/// <summary>The payload of a storage command.</summary>
public static class StorageRequest
{
    /// <summary>Puts one together.</summary>
    /// <param name="layout">How the device reads it.</param>
    /// <param name="operation">What is to be done.</param>
    /// <param name="path">Full path on the device, such as <c>I:\name</c>.</param>
    /// <param name="data">What is written or appended.</param>
    /// <param name="offset">Where in the file it begins; devices of the newer layout append nowhere else.</param>
    public static byte[] Make(StorageLayout layout, StorageOperation operation, string path, ReadOnlySpan<byte> data, int offset)
    {
        byte[] name = Encoding.UTF8.GetBytes(path);
        byte[] payload = new byte[Overhead(layout, path) + data.Length];
        Span<byte> rest = Put(payload, (uint)operation);
        rest = layout == StorageLayout.CountedName ? Put(rest, (uint)name.Length) : rest;
        rest = Put(rest, (uint)data.Length);
        rest = Put(rest, (uint)offset);
        name.CopyTo(rest);
        data.CopyTo(payload.AsSpan(payload.Length - data.Length));
        return payload;
    }

    /// <summary>Bytes of a payload that are not data.</summary>
    public static int Overhead(StorageLayout layout, string path) =>
        (3 * sizeof(uint)) + Encoding.UTF8.GetByteCount(path) + (layout == StorageLayout.CountedName ? sizeof(uint) : 1);

    private static Span<byte> Put(Span<byte> into, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(into, value);
        return into[sizeof(uint)..];
    }
}
