using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>Faults to inject into a bus. Transactions count from 1, since power-on, whatever their address.</summary>
public sealed class I2cFaults
{
    private readonly HashSet<int> _absent = new();
    private readonly Dictionary<long, int> _partial = new();
    private readonly HashSet<long> _refused = new();

    /// <summary>A wire is shorted: every transfer runs into the driver's timeout of a second.</summary>
    public bool IsStuck { get; set; }

    /// <summary>The chip at this address does not answer, until it is put back.</summary>
    public void Remove(int address) => _absent.Add(address);

    public void PutBack(int address) => _absent.Remove(address);

    /// <summary>The nth transaction is not acknowledged.</summary>
    public void RefuseAt(long transaction) => _refused.Add(transaction);

    /// <summary>Only so many bytes of the nth transaction arrive.</summary>
    public void CutAt(long transaction, int bytes) => _partial[transaction] = bytes;

    internal bool Refuses(long transaction, int address) =>
        _refused.Contains(transaction) || _absent.Contains(address);

    internal bool Cuts(long transaction, out int bytes) => _partial.TryGetValue(transaction, out bytes);
}
