using System;
using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Board;

/// <summary>The drive <c>I:</c> in memory. Outlives runs of the firmware, as flash does.</summary>
public sealed class Flash : IFlash
{
    public const string Root = @"I:\";

    private readonly Scheduler _scheduler;
    private readonly BoardListeners _listeners;
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _directories = new(StringComparer.Ordinal);

    internal Flash(Scheduler scheduler, BoardListeners listeners)
    {
        _scheduler = scheduler;
        _listeners = listeners;
    }

    /// <summary>Bytes of the medium; 256 KB on a module with 4 MB of flash.</summary>
    public int Capacity { get; set; } = 256 * 1024;

    /// <summary>There is no such drive: every use of it fails.</summary>
    public bool Absent { get; set; }

    public int Free => Capacity - _files.Values.Sum(f => f.Length);

    /// <summary>Changes of the medium so far.</summary>
    public long Operations { get; private set; }

    /// <summary>Sees each operation before it happens; returning false loses it (a power cut).</summary>
    public Func<FlashOperation, bool>? Gate { get; set; }

    /// <summary>Puts a file there from outside, as flashing over USB does.</summary>
    public void Put(string path, byte[] content) => _files[path] = (byte[])content.Clone();

    /// <summary>The content on the medium; null when there is no such file.</summary>
    public byte[]? Get(string path) => _files.TryGetValue(path, out var content) ? (byte[])content.Clone() : null;

    public FlashEntryKind Kind(string path)
    {
        if (Absent)
        {
            throw new InvalidOperationException("No such drive.");
        }

        if (_files.ContainsKey(path))
        {
            return FlashEntryKind.File;
        }

        return path == Root || _directories.Contains(path) ? FlashEntryKind.Directory : FlashEntryKind.None;
    }

    public FlashFile? Open(string path)
    {
        if (!_files.ContainsKey(path))
        {
            if (Kind(DirectoryOf(path)) != FlashEntryKind.Directory)
            {
                return null;
            }

            Change(FlashOperationKind.Create, path, 0, () => _files[path] = []);
        }

        return new FlashFile(this, path, Get(path) ?? []);
    }

    public bool Delete(string path) =>
        _files.ContainsKey(path) && Change(FlashOperationKind.Delete, path, 0, () => _files.Remove(path));

    public bool Move(string from, string to)
    {
        if (Kind(from) != FlashEntryKind.File || Kind(to) != FlashEntryKind.None)
        {
            return false;
        }

        return Change(FlashOperationKind.Move, to, 0, () =>
        {
            _files[to] = _files[from];
            _files.Remove(from);
        });
    }

    public bool MakeDirectory(string path) =>
        Kind(path) != FlashEntryKind.File
        && (Kind(path) == FlashEntryKind.Directory
            || Change(FlashOperationKind.MakeDirectory, path, 0, () => _directories.Add(path)));

    public bool RemoveDirectory(string path) =>
        _directories.Contains(path)
        && !List(path).Any()
        && Change(FlashOperationKind.RemoveDirectory, path, 0, () => _directories.Remove(path));

    public IEnumerable<string> List(string directory) => _files.Keys.Concat(_directories)
        .Where(p => p != directory && DirectoryOf(p) == directory)
        .Order(StringComparer.Ordinal)
        .ToArray();

    internal void Commit(string path, byte[] content) =>
        Change(FlashOperationKind.Commit, path, content.Length, () => _files[path] = (byte[])content.Clone());

    private static string DirectoryOf(string path)
    {
        var slash = path.LastIndexOf('\\');
        return slash == Root.Length - 1 ? Root : path[..Math.Max(slash, 0)];
    }

    private bool Change(FlashOperationKind kind, string path, int bytes, Action apply)
    {
        // Without power nothing is written any more; the firmware is past noticing.
        var operation = new FlashOperation(Operations + 1, kind, path, bytes);
        if (_scheduler.IsDown || Gate?.Invoke(operation) == false)
        {
            return true;
        }

        Operations++;
        apply();
        _listeners.OnFlash(_scheduler.Now, operation);
        return true;
    }
}
