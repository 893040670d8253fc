using System;
using System.IO;

namespace AcuTimer.Tool.Commands;

/// <summary>Writes a file whole or not at all: beside it first, then renamed.</summary>
internal static class WholeFile
{
    public static void Write(string path, byte[] bytes)
    {
        string full = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new IOException($"There is no folder '{Path.GetDirectoryName(full)}' to write into.");
        }

        string beside = $"{full}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, full, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
