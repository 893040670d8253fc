using System;
using System.Buffers.Binary;
using System.Text;

namespace AcuTimer.Board.Wire;

/// <summary>
/// Storage requests, in both layouts. Sources: nf-interpreter, targetHAL_StorageOperation.cpp of the ESP32 (before July
/// 2026) and nanoHAL_StorageOperation.cpp (since).
/// </summary>
internal sealed class WireStorage
{
    private const uint Write = 1;
    private const uint Delete = 2;
    private const uint Append = 3;

    private const uint Done = 0x01;
    private const uint WriteError = 0x10;
    private const uint DeleteError = 0x20;
    private const uint PlatformError = 0x30;

    private readonly IWireFiles _files;
    private readonly bool _counted;

    public WireStorage(IWireFiles files, bool counted)
    {
        _files = files;
        _counted = counted;
    }

    public uint Run(byte[] payload)
    {
        var fields = _counted ? 4 : 3;
        if (payload.Length < fields * sizeof(uint))
        {
            return PlatformError;
        }

        var nameLength = _counted ? Word(payload, 1) : 0;
        var dataLength = Word(payload, fields - 2);
        var offset = Word(payload, fields - 1);
        var rest = payload.AsSpan(fields * sizeof(uint));
        if (_counted && nameLength == 0)
        {
            return WriteError;
        }

        var length = _counted ? (int)Math.Min(nameLength, (uint)rest.Length) : Math.Max(rest.IndexOf((byte)0), 0);
        var path = Encoding.UTF8.GetString(rest[..length]);
        var data = rest[Math.Min(rest.Length, length + (_counted ? 0 : 1))..];
        return Run(Word(payload, 0), path, data[..(int)Math.Min(dataLength, (uint)data.Length)].ToArray(), offset);
    }

    private uint Run(uint operation, string path, byte[] data, uint offset)
    {
        var there = _files.Length(path);
        if (there == -2)
        {
            return _counted ? (operation == Delete ? DeleteError : WriteError) : PlatformError;
        }

        switch (operation)
        {
            case Write:
                _files.Delete(path);
                return _files.Append(path, data) ? Done : WriteError;
            case Append when !_counted && Math.Max(there, 0) != offset:
                return WriteError;
            case Append:
                return _files.Append(path, data) ? Done : WriteError;
            case Delete:
                return _files.Delete(path) ? Done : DeleteError;
            default:
                return Done;
        }
    }

    private static uint Word(byte[] payload, int index) => BinaryPrimitives.ReadUInt32LittleEndian(payload.AsSpan(index * sizeof(uint)));
}
