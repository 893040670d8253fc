using System;
using System.Collections.Generic;
using AcuTimer.Core.Ports;

namespace AcuTimer.Tests.Fixtures;

/// <summary>Files in memory, to be put on a board's drive.</summary>
internal sealed class MemoryStore : IStore
{
    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public int Length(string name) => Files.TryGetValue(name, out var file) ? file.Length : StoreResult.Missing;

    public int Read(string name, int offset, byte[] buffer, int length)
    {
        if (!Files.TryGetValue(name, out var file))
        {
            return StoreResult.Missing;
        }

        var count = Math.Min(length, file.Length - offset);
        Array.Copy(file, offset, buffer, 0, count);
        return count;
    }

    public bool Write(string name, byte[] data, int length)
    {
        Files[name] = data[..length];
        return true;
    }

    public bool Append(string name, byte[] data, int length)
    {
        Files[name] = [.. Files.GetValueOrDefault(name) ?? [], .. data[..length]];
        return true;
    }

    public bool Matches(string name, byte[] data, int length) =>
        Files.TryGetValue(name, out var file) && file.AsSpan().SequenceEqual(data.AsSpan(0, length));

    public bool Delete(string name)
    {
        Files.Remove(name);
        return true;
    }
}
