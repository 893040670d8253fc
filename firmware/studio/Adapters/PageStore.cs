using System;
using System.Collections.Generic;
using AcuTimer.Core.Ports;

namespace AcuTimer.Studio.Adapters;

/// <summary>The device's files, kept by somebody: the browser's storage, or nobody.</summary>
internal sealed class PageStore(IFileKeeper keeper) : IStore
{
    private readonly Dictionary<string, byte[]> _files = new(keeper.Load(), StringComparer.Ordinal);

    /// <summary>The storage does not answer.</summary>
    public bool Failing { get; set; }

    /// <summary>Names and contents.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <inheritdoc/>
    public int Length(string name) =>
        Failing ? StoreResult.Failed : _files.TryGetValue(name, out var file) ? file.Length : StoreResult.Missing;

    /// <inheritdoc/>
    public int Read(string name, int offset, byte[] buffer, int length)
    {
        var there = Length(name);
        if (there < 0)
        {
            return there;
        }

        var count = Math.Clamp(there - offset, 0, length);
        Array.Copy(_files[name], offset, buffer, 0, count);
        return count;
    }

    /// <inheritdoc/>
    public bool Write(string name, byte[] data, int length) => Put(name, data[..length]);

    /// <inheritdoc/>
    public bool Append(string name, byte[] data, int length) =>
        Put(name, [.. _files.GetValueOrDefault(name) ?? [], .. data[..length]]);

    /// <inheritdoc/>
    public bool Matches(string name, byte[] data, int length) =>
        !Failing && _files.TryGetValue(name, out var file) && file.AsSpan().SequenceEqual(data.AsSpan(0, length));

    /// <inheritdoc/>
    public bool Delete(string name)
    {
        if (Failing || !keeper.Remove(name))
        {
            return false;
        }

        _files.Remove(name);
        return true;
    }

    /// <summary>Everything is forgotten, as on a device that was just flashed.</summary>
    public void Clear()
    {
        foreach (var name in _files.Keys)
        {
            keeper.Remove(name);
        }

        _files.Clear();
    }

    private bool Put(string name, byte[] content)
    {
        if (Failing || !keeper.Keep(name, content))
        {
            return false;
        }

        _files[name] = content;
        return true;
    }
}
