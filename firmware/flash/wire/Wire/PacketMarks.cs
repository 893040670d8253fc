using System;

namespace AcuTimer.Upload.Wire;

/// <summary>What a packet is. Source: nf-interpreter, WireProtocol.h.</summary>
[Flags]
public enum PacketMarks : uint
{
    /// <summary>A request that wants an answer.</summary>
    None = 0,

    /// <summary>No answer is wanted.</summary>
    NonCritical = 0x0001,

    /// <summary>The answer to a request.</summary>
    Reply = 0x0002,

    /// <summary>The header of what came before was bad.</summary>
    BadHeader = 0x0004,

    /// <summary>The payload of what came before was bad.</summary>
    BadPayload = 0x0008,

    /// <summary>Neither side keeps the packet for later.</summary>
    NoCaching = 0x2000,

    /// <summary>The command is not known or could not be done.</summary>
    Refused = 0x4000,

    /// <summary>The command was done; its payload says with what result.</summary>
    Accepted = 0x8000,
}
