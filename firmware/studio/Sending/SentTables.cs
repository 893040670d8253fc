using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Studio.Adapters;

namespace AcuTimer.Studio.Sending;

/// <summary>What was last sent from this browser, and what before that: to show what changes, and to go back.</summary>
internal sealed class SentTables
{
    private const string LastName = "last.acut";
    private const string PreviousName = "previous.acut";

    private readonly IFileKeeper _keeper;

    public SentTables(IFileKeeper keeper)
    {
        _keeper = keeper;
        var files = keeper.Load().ToDictionary(f => f.Key, f => f.Value);
        Last = files.GetValueOrDefault(LastName);
        Previous = files.GetValueOrDefault(PreviousName);
    }

    /// <summary>Null when nothing was sent yet.</summary>
    public byte[]? Last { get; private set; }

    /// <summary>Null when nothing was sent before that.</summary>
    public byte[]? Previous { get; private set; }

    /// <summary>This one is on the device now. A table that is sent again stays the last one.</summary>
    public void Add(byte[] table)
    {
        if (Last is { } last && !last.AsSpan().SequenceEqual(table))
        {
            Previous = last;
            _keeper.Keep(PreviousName, last);
        }

        Last = table;
        _keeper.Keep(LastName, table);
    }
}
