using System;
using System.Collections.Generic;
using AcuTimer.Board.Wire;
using AcuTimer.Core.Ports;

namespace AcuTimer.Benchmarks.Flash;

/// <summary>The storage as the firmware and the runtime see it, with power that fails at one of its changes.</summary>
internal sealed class CutMedium : IStore, IWireFiles
{
    private const string Root = @"I:\";

    private readonly Dictionary<string, byte[]> _files;
    private (string Name, byte[]? Content) _before = ("", null);

    public CutMedium(IReadOnlyDictionary<string, byte[]> files) => _files = new Dictionary<string, byte[]>(files);

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public bool Powered { get; private set; } = true;

    /// <summary>Changes so far.</summary>
    public int Changes { get; private set; }

    /// <summary>The change at which the power fails, from 0; below for never.</summary>
    public int CutAt { get; init; } = -1;

    public CutEffect Effect { get; init; }

    /// <summary>Longest file that fits.</summary>
    public int Room { get; set; } = int.MaxValue;

    public void PowerOff() => Powered = false;

    public int Length(string name)
    {
        name = Name(name);
        return !Powered ? StoreResult.Failed : _files.TryGetValue(name, out byte[]? content) ? content.Length : StoreResult.Missing;
    }

    public int Read(string name, int offset, byte[] buffer, int length)
    {
        int size = Length(name);
        if (size < 0)
        {
            return size;
        }

        int count = Math.Clamp(size - offset, 0, length);
        Array.Copy(_files[Name(name)], offset, buffer, 0, count);
        return count;
    }

    public bool Write(string name, byte[] data, int length) => Change(Name(name), data[..length], 0);

    public bool Append(string name, byte[] data, int length)
    {
        name = Name(name);
        byte[] old = _files.GetValueOrDefault(name, []);
        return Change(name, [.. old, .. data[..length]], old.Length);
    }

    bool IWireFiles.Append(string path, byte[] data) => Append(path, data, data.Length);

    public bool Matches(string name, byte[] data, int length) =>
        Length(name) == length && _files[Name(name)].AsSpan().SequenceEqual(data.AsSpan(0, length));

    public bool Delete(string name) => !_files.ContainsKey(Name(name)) ? Powered : Change(Name(name), null, 0);

    bool IWireFiles.Delete(string path) => _files.ContainsKey(Name(path)) && Delete(path);

    private static string Name(string path) => path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..] : path;

    private bool Change(string name, byte[]? content, int kept)
    {
        if (!Powered || content?.Length > Room)
        {
            return false;
        }

        if (Changes++ == CutAt)
        {
            Powered = false;
            Break(name, content, kept);
            return false;
        }

        _before = (name, _files.GetValueOrDefault(name));
        Put(name, content);
        return true;
    }

    private void Break(string name, byte[]? content, int kept)
    {
        int torn = content is null ? 0 : kept + ((content.Length - kept) / 3);
        switch (Effect)
        {
            case CutEffect.Kept:
                break;
            case CutEffect.Done:
                Put(name, content);
                break;
            case CutEffect.Torn:
                Put(name, content?[..torn]);
                break;
            case CutEffect.Erased:
                content?.AsSpan(torn).Fill(0xFF);
                Put(name, content);
                break;
            case CutEffect.Emptied:
                Put(name, []);
                break;
            case CutEffect.Reordered when _before.Name != name:
                Put(_before.Name, _before.Content);
                Put(name, content);
                break;
            case CutEffect.Reordered:
                // Of the same file: what is added now follows what was there before the last addition.
                Put(name, content is null ? null : [.. _before.Content ?? [], .. content[kept..]]);
                break;
            default:
                throw new InvalidOperationException($"{Effect}");
        }
    }

    private void Put(string name, byte[]? content)
    {
        if (content is null)
        {
            _files.Remove(name);
        }
        else
        {
            _files[name] = (byte[])content.Clone();
        }
    }
}
