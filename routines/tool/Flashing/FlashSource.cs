using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AcuTimer.Tool.Flashing;

/// <summary>A table that is to be sent, and the files that it was made of.</summary>
internal sealed class FlashSource
{
    private readonly List<(string Path, DateTime Time)> _files;

    public FlashSource(byte[] table, IEnumerable<string> paths)
    {
        Table = table;
        _files = paths.SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path) : [path])
            .Select(path => (path, File.GetLastWriteTimeUtc(path))).ToList();
    }

    public byte[] Table { get; }

    /// <summary>A file that is not what it was when the table was made; null when there is none.</summary>
    public string? Changed() => _files.Where(file => File.GetLastWriteTimeUtc(file.Path) != file.Time).Select(file => file.Path).FirstOrDefault();
}
