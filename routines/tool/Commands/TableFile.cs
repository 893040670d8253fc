using System.CommandLine;
using System.IO;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Tool.Commands;

/// <summary>The argument of commands on a finished table.</summary>
internal static class TableFile
{
    public static Argument<string> Argument() => new("table") { Description = "A routine table.", HelpName = "FILE.acut" };

    /// <summary>Null after a diagnostic.</summary>
    public static RawTable? Read(string path, DiagnosticBag bag)
    {
        byte[] bytes = ReadBytes(path);
        RawTable? table = RawTable.Open(bytes, out TableError error);
        if (table is null)
        {
            bag.Report(Codes.TableRefused, Place(path), $"the device would refuse this table: {TableErrors.Text(error)}")
                .Help("make it anew from the routines: acutimer compile FILE -o routines.acut");
        }

        return table;
    }

    /// <summary>Where to point when the whole file is meant.</summary>
    public static Span Place(string path) => new(new SourceFile(SourceText.DisplayPath(path), ""), 0, 0);

    // The device takes what its storage holds; nothing that is larger than this is read to its end.
    private const int MostBytes = 1 << 20;

    private static byte[] ReadBytes(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder, not a table.");
        }

        if (FileFinder.IsYaml(path))
        {
            throw new UsageException($"'{path}' is a routine and no table; compile it first: {Invocation.Of("compile", path, "-o", Path.ChangeExtension(path, ".acut"))}");
        }

        using FileStream stream = File.OpenRead(path);
        byte[] buffer = new byte[MostBytes];
        int length = stream.ReadAtLeast(buffer, buffer.Length, false);
        return stream.ReadByte() < 0 ? buffer[..length] : throw new IOException($"'{path}' is larger than any table: over {MostBytes / 1024} KB.");
    }
}
