using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Inputs;

namespace AcuTimer.Tool.Commands;

/// <summary>Writes a file whole or not at all: beside it first, then renamed. Only a regular file is ever replaced.</summary>
internal static class WholeFile
{
    /// <summary>Refuses a place that must not be written: an input, a wrong ending, or what is no regular file.</summary>
    /// <param name="path">Where to write.</param>
    /// <param name="ending">What the name must end in.</param>
    /// <param name="inputs">Files that are being read.</param>
    public static void CheckTarget(string path, string ending, params string[] inputs)
    {
        if (!path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"'{path}' does not end in {ending}, so nothing is written");
        }

        if (inputs.Any(input => Path.GetFullPath(input) == Path.GetFullPath(path)))
        {
            throw new UsageException($"'{path}' is read here, so it is not written");
        }

        CheckRegular(path);
    }

    /// <summary>Refuses to overwrite.</summary>
    public static void CheckNew(string path)
    {
        if (File.Exists(path) || Directory.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            throw new UsageException($"'{path}' is there already, and stays as it is");
        }
    }

    /// <summary>Refuses a place in a folder that is not there.</summary>
    public static void CheckFolder(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
        {
            throw new IOException($"There is no folder '{folder}' to write into.");
        }
    }

    public static void Write(string path, byte[] bytes)
    {
        CheckRegular(path);
        CheckFolder(path);
        string full = Path.GetFullPath(path);
        string beside = $"{full}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(beside, bytes);
            KeepRights(full, beside);
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException && problem.Message.Contains(beside, StringComparison.Ordinal))
        {
            throw new IOException(problem.Message.Replace(beside, full, StringComparison.Ordinal), problem);
        }
        catch (ArgumentOutOfRangeException problem)
        {
            // So the framework says that a file system, or a limit on it, takes no file of this length.
            throw new IOException($"'{path}' cannot be written: {bytes.Length} bytes are more than there is room for.", problem);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Writes several files, and makes their folders: all of them, or what was not there before is gone again.</summary>
    public static void WriteAll(params IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var undo = new Stack<Action>();
        try
        {
            foreach ((string path, byte[] bytes) in files)
            {
                MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!, undo);
                bool isNew = !File.Exists(path);
                Write(path, bytes);
                if (isNew)
                {
                    undo.Push(() => File.Delete(path));
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            while (undo.TryPop(out Action? step))
            {
                step();
            }

            throw;
        }
    }

    private static void MakeFolder(string folder, Stack<Action> undo)
    {
        if (File.Exists(folder))
        {
            throw new IOException($"'{SourceText.DisplayPath(folder)}' is a file, not a folder to write into.");
        }

        if (!Directory.Exists(folder))
        {
            MakeFolder(Path.GetDirectoryName(folder)!, undo);
            Make(folder);
            undo.Push(() => Directory.Delete(folder));
        }
    }

    /// <summary>Some folders of the system say that a file is not found when none can be made in them.</summary>
    private static void Make(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (FileNotFoundException problem)
        {
            throw new IOException($"The folder '{folder}' cannot be made there.", problem);
        }
    }

    private static void CheckRegular(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder.");
        }

        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
        {
            throw new IOException($"'{path}' is a link; give the file that it leads to.");
        }

        if (file.Exists && file.IsReadOnly)
        {
            throw new IOException($"'{path}' is read-only, and stays as it is.");
        }

        if (file.Exists && !IsRegular(file))
        {
            throw new IOException($"'{path}' is no regular file.");
        }
    }

    /// <summary>Who may read the file may read the new one, and nobody else.</summary>
    private static void KeepRights(string old, string replacement)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(old))
        {
            File.SetUnixFileMode(replacement, File.GetUnixFileMode(old));
        }
    }

    /// <summary>A pipe or a terminal cannot be gone back in.</summary>
    private static bool IsRegular(FileInfo file)
    {
        if (file.Length > 0)
        {
            return true;
        }

        using FileStream stream = file.Open(FileMode.Open, FileAccess.ReadWrite);
        return stream.CanSeek;
    }
}
