using System;
using System.Buffers.Binary;
using System.Text;

namespace AcuTimer.Board.Wire;

/// <summary>
/// The runtime's end of the Wire Protocol, beside the running program: pings, what it is and runs, and its storage.
/// Sources: nf-interpreter, WireProtocol_Message.c, Messaging.cpp, Debugger.cpp.
/// </summary>
public sealed class WireEndpoint
{
    private const uint NonCritical = 0x0001;
    private const uint Reply = 0x0002;
    private const uint BadHeader = 0x0004;
    private const uint BadPayload = 0x0008;
    private const uint NoCaching = 0x2000;
    private const uint Refused = 0x4000;
    private const uint Accepted = 0x8000;

    private readonly WireOptions _options;
    private readonly WireStorage _storage;
    private readonly WireReceiver _receiver;
    private readonly Action<byte[], int> _transmit;
    private ushort _sequence;

    /// <param name="files">Its storage.</param>
    /// <param name="options">Which runtime.</param>
    /// <param name="transmit">Takes a packet to the line, and the microseconds that it took to make it.</param>
    public WireEndpoint(IWireFiles files, WireOptions options, Action<byte[], int> transmit)
    {
        _options = options;
        _storage = new WireStorage(files, options.CountedNames);
        _receiver = new WireReceiver(options.Checksums) { Received = Handle, Bad = Report };
        _transmit = transmit;
    }

    /// <summary>Packets that came whole, so far.</summary>
    public int Packets { get; private set; }

    /// <summary>Bytes from the line, at a time in microseconds.</summary>
    public void Receive(ReadOnlySpan<byte> bytes, long now) => _receiver.Receive(bytes, now);

    /// <summary>Text that the program writes.</summary>
    public void Say(string text) => Send(1, 0, NonCritical, Encoding.UTF8.GetBytes(text));

    private void Report(bool header) => Send(0, 0, (header ? BadHeader : BadPayload) | NonCritical | Refused, []);

    private void Handle(byte[] header, byte[] payload)
    {
        Packets++;
        var flags = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(24));
        if ((flags & (Refused | Reply)) != 0)
        {
            return;
        }

        var command = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(16));
        var answer = Answer(command, payload, out var takes);
        if ((flags & NonCritical) == 0)
        {
            var marks = Reply | NonCritical | (flags & NoCaching) | (answer is null ? Refused : Accepted);
            Send(command, BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(20)), marks, answer ?? [], takes);
        }
    }

    /// <summary>Null when the command is not known.</summary>
    private byte[]? Answer(uint command, byte[] payload, out int takes)
    {
        takes = 0;
        switch (command)
        {
            case 0x00:
                return WireBytes.Words(_options.Loader ? 0x00010001u : 0x00010000u, 0x100u | (_options.Checksums ? 0x10u : 0));
            case 0x11 when !_options.Loader:
                takes = _options.StorageMicroseconds;
                return WireBytes.Words(_storage.Run(payload));
            case 0x20:
                return TargetInfo();
            case 0x20040 when _options.Debugger:
                return Indices();
            case 0x20050 when _options.Debugger && payload.Length == sizeof(uint):
                return Assembly(BinaryPrimitives.ReadUInt32LittleEndian(payload) >> 16);
            default:
                return null;
        }
    }

    private byte[] TargetInfo()
    {
        var info = new byte[8 + 8 + 128 + 32 + 32 + 128];
        Version(info.AsSpan(8));
        Encoding.ASCII.GetBytes("nanoCLR running @ ESP32").CopyTo(info, 16);
        Encoding.ASCII.GetBytes(_options.Target).CopyTo(info, 144);
        Encoding.ASCII.GetBytes("ESP32").CopyTo(info, 176);
        return info;
    }

    /// <summary>The number of an assembly, from 1, in the upper half.</summary>
    private byte[] Indices()
    {
        var indices = new uint[_options.Assemblies.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = (uint)(i + 1) << 16;
        }

        return WireBytes.Words(indices);
    }

    private byte[]? Assembly(uint index)
    {
        if (index == 0 || index > _options.Assemblies.Length)
        {
            return null;
        }

        var info = new byte[4 + 8 + 512];
        Version(info.AsSpan(4));
        Encoding.ASCII.GetBytes(_options.Assemblies[index - 1]).CopyTo(info, 12);
        return info;
    }

    private static void Version(Span<byte> into)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(into, 1);
        BinaryPrimitives.WriteUInt16LittleEndian(into[2..], 17);
    }

    private void Send(uint command, ushort answers, uint flags, byte[] payload, int takes = 0) =>
        _transmit(WireBytes.Packet(command, _sequence++, answers, flags, payload, _options.Checksums), takes);
}
