using System;

namespace AcuTimer.Board;

/// <summary>A chip on the bus, between start and stop.</summary>
public interface II2cTarget
{
    /// <summary>The bytes of one write, from after the address to before the stop (or before a repeated start).</summary>
    void Receive(ReadOnlySpan<byte> bytes);

    /// <summary>Fills what one read fetches.</summary>
    void Send(Span<byte> bytes);
}
