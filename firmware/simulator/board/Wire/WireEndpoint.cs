using System;
using System.Buffers.Binary;
using System.Text;

namespace AcuTimer.Board.Wire;

/// <summary>
/// The runtime's end of the Wire Protocol, beside the running program: pings, what it is and runs, its storage, and what else
/// nanoff asks. What a debugger asks besides is refused. Sources: nf-interpreter, WireProtocol_Message.c, Messaging.cpp,
/// Debugger.cpp.
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

    private const uint Ping = 0x00;
    private const uint MemoryMap = 0x08;
    private const uint DeploymentMap = 0x0B;
    private const uint SectorMap = 0x0C;
    private const uint Settings = 0x0F;
    private const uint Storage = 0x11;
    private const uint Target = 0x20;
    private const uint Conditions = 0x20001;
    private const uint Capabilities = 0x20008;
    private const uint Assemblies = 0x20040;
    private const uint ResolveAssembly = 0x20050;

    // Floating point, exception filters, incremental deployment, soft reboot; then source level debugging and new threads.
    private const uint CapabilityFlags = 0x39;
    private const uint DebuggerFlags = 0x402;

    private const uint ProgramRunning = 0x400;
    private const uint DebuggerEnabled = 0x40000000;

    private readonly WireOptions _options;
    private readonly WireIdentity _identity;
    private readonly WireAssemblies _assemblies;
    private readonly WireStorage _storage;
    private readonly WireReceiver _receiver;
    private readonly Action<byte[], int> _transmit;
    private uint _conditions = ProgramRunning;
    private ushort _sequence;

    /// <param name="files">Its storage.</param>
    /// <param name="options">Which runtime.</param>
    /// <param name="transmit">Takes a packet to the line, and the microseconds that it took to make it.</param>
    public WireEndpoint(IWireFiles files, WireOptions options, Action<byte[], int> transmit)
    {
        _options = options;
        _identity = new WireIdentity(options);
        _assemblies = new WireAssemblies(options);
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
        if ((flags & Refused) != 0)
        {
            return;
        }

        var command = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(16));
        var takes = command == Storage ? _options.StorageMicroseconds : 0;
        var reply = (flags & Reply) == 0 ? Answer(command, payload) : command == Ping ? WireReply.FromBytes([]) : WireReply.Refused;
        if ((flags & NonCritical) == 0 && reply.IsSent)
        {
            var marks = Reply | NonCritical | (flags & NoCaching) | (reply.Payload is null ? Refused : Accepted);
            Send(command, BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(20)), marks, reply.Payload ?? [], takes);
        }
    }

    private WireReply Answer(uint command, byte[] payload)
    {
        switch (command)
        {
            case Ping:
                _conditions |= DebuggerEnabled;
                return _identity.Ping();
            case MemoryMap:
                return WireIdentity.MemoryMap();
            case DeploymentMap:
                return WireReply.FromBytes([]);
            case SectorMap:
                return WireIdentity.SectorMap();
            case Target:
                return _identity.Target();
            default:
                return _options.Loader ? WireReply.Refused : RuntimeAnswer(command, payload);
        }
    }

    private WireReply RuntimeAnswer(uint command, byte[] payload)
    {
        switch (command)
        {
            case Storage:
                return new WireRecord().Words(_storage.Run(payload)).ToArray();
            case Settings:
                return WireSettings.Query(WireRecord.Word(payload, 0), WireRecord.Word(payload, 1));
            case Conditions:
                _conditions = (_conditions | WireRecord.Word(payload, 0)) & ~WireRecord.Word(payload, 1);
                return new WireRecord().Words(_conditions).ToArray();
            case Capabilities:
                return Capability(WireRecord.Word(payload, 0));
            case Assemblies when _options.Debugger:
                return _assemblies.Loaded();
            case ResolveAssembly when _options.Debugger:
                return _assemblies.Resolve(WireRecord.Word(payload, 0));
            default:
                return WireReply.Refused;
        }
    }

    private WireReply Capability(uint which) => (which & 0xFF) switch
    {
        1 => new WireRecord().Words(CapabilityFlags | (_options.Debugger ? DebuggerFlags : 0)).ToArray(),
        3 => WireIdentity.Compiler(),
        5 => _identity.Hardware(),
        6 => _identity.Clr(),
        7 => _identity.Release(),
        8 => WireAssemblies.Native(which),
        9 => WireAssemblies.NativeCount(),
        _ => WireReply.Refused,
    };

    private void Send(uint command, ushort answers, uint flags, byte[] payload, int takes = 0) =>
        _transmit(WireBytes.Packet(command, _sequence++, answers, flags, payload, _options.Checksums), takes);
}
