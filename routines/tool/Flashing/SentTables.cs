using System;
using System.IO;

namespace AcuTimer.Tool.Flashing;

/// <summary>What was last sent from this computer, and what before that: to show what changes, and to go back.</summary>
internal sealed class SentTables
{
    private const string LastName = "last.acut";
    private const string PreviousName = "previous.acut";

    private readonly string _folder;

    public SentTables(string folder) => _folder = folder;

    /// <summary>In the user's own data.</summary>
    public static SentTables OfUser() => new(Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "acutimer", "sent"));

    /// <summary>Null when nothing was sent yet.</summary>
    public byte[]? Last => Read(LastName);

    /// <summary>Null when nothing was sent before that.</summary>
    public byte[]? Previous => Read(PreviousName);

    /// <summary>This one is on the device now. A table that is sent again stays the last one.</summary>
    public void Add(byte[] table)
    {
        byte[]? last = Last;
        if (last is not null && last.AsSpan().SequenceEqual(table))
        {
            return;
        }

        Directory.CreateDirectory(_folder);
        if (last is not null)
        {
            Write(PreviousName, last);
        }

        Write(LastName, table);
    }

    private byte[]? Read(string name)
    {
        string path = Path.Combine(_folder, name);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    private void Write(string name, byte[] table)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path + ".part", table);
        File.Move(path + ".part", path, overwrite: true);
    }
}
