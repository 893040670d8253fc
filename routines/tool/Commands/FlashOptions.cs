using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Core.Routines;
using AcuTimer.Upload.Serial;
using AcuTimer.Tool.Flashing;

namespace AcuTimer.Tool.Commands;

/// <summary>What acutimer flash can be told, and the table that comes of it.</summary>
internal sealed class FlashOptions
{
    private readonly Argument<string[]> _paths = new("files") { Description = "Routine files or folders, or one finished table; without any, with --all, the shipped routines.", Arity = ArgumentArity.ZeroOrMore, HelpName = "FILE" };
    private readonly Option<string?> _atlas = new("--atlas") { Description = "A folder with points of your own.", HelpName = "FOLDER" };
    private readonly Option<bool> _all = new("--all") { Description = "The shipped routines as well." };
    private readonly Option<bool> _undo = new("--undo") { Description = "Send what was sent before the last time." };

    public Option<string?> Port { get; } = new("--port") { Description = "The device's serial port, where there are several.", HelpName = "PORT" };

    public Option<bool> ListPorts { get; } = new("--list-ports") { Description = "List the ports that a device may be on." };

    public Option<string> Via { get; } = new("--via") { Description = "How it is sent: direct, or by the program nanoff.", HelpName = "direct|nanoff", DefaultValueFactory = _ => FlashCommand.Ways[0] };

    public Option<int> Baud { get; } = new("--baud") { Description = "The port's speed.", HelpName = "N", DefaultValueFactory = _ => SerialPort.UsualBaud };

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Check and show what would change; the device is not touched." };

    public Option<bool> Yes { get; } = new("--yes", "-y") { Description = "Do not ask." };

    public void AddTo(Command command)
    {
        Via.AcceptOnlyFromAmong(FlashCommand.Ways);
        Baud.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int speed) || !SerialPort.Speeds.Contains(speed)))
            {
                result.AddError($"A port's speed is {string.Join(", ", SerialPort.Speeds)}.");
            }
        });
        command.Add(_paths);
        command.Options.Add(Port);
        command.Options.Add(ListPorts);
        command.Options.Add(Via);
        command.Options.Add(Baud);
        command.Options.Add(DryRun);
        command.Options.Add(Yes);
        command.Options.Add(_all);
        command.Options.Add(_undo);
        command.Options.Add(_atlas);
    }

    /// <summary>Compiles and checks; null after an error, with the exit code.</summary>
    public FlashSource? Source(ParseResult parsed, SentTables sent, out int code)
    {
        string[] paths = parsed.GetValue(_paths) ?? [];
        bool all = parsed.GetValue(_all);
        code = ExitCode.Good;
        if (parsed.GetValue(_undo))
        {
            return Undo(paths.Length > 0 || all, sent);
        }

        if (paths.Length == 0 && !all)
        {
            throw new UsageException("which routines? Give files, --all for the shipped ones, or --undo");
        }

        var bag = new DiagnosticBag();
        byte[]? table = paths.Length == 1 && !all && paths[0].EndsWith(".acut", System.StringComparison.OrdinalIgnoreCase)
            ? Finished(paths[0], bag)
            : Compile(paths, all, parsed.GetValue(_atlas), bag);
        code = Report.Write(bag);
        return table is null ? null : new FlashSource(table, paths);
    }

    private static FlashSource Undo(bool more, SentTables sent)
    {
        if (more)
        {
            throw new UsageException("--undo sends what was sent before; it takes no files");
        }

        return sent.Previous is { } previous
            ? new FlashSource(previous, [])
            : throw new UsageException("nothing was sent from this computer before the last time; on the device: About, previous routines");
    }

    private static byte[]? Finished(string path, DiagnosticBag bag)
    {
        byte[]? table = TableFile.Read(path, bag)?.Bytes.ToArray();
        if (table?.Length > Limits.TableBytes)
        {
            bag.Report(Codes.TableTooLarge, TableFile.Place(path), $"the table has {table.Length} bytes; {Limits.TableBytes} is the most");
            return null;
        }

        return table;
    }

    private static byte[]? Compile(string[] paths, bool all, string? atlas, DiagnosticBag bag)
    {
        string? shipped = all ? ShippedFolder() : null;
        try
        {
            IEnumerable<string> from = shipped is null ? paths : paths.Append(shipped);
            CompiledTable? table = TableCompiler.Compile(SourceReader.Read(from, atlas, bag), bag);
            return table is null && !bag.HasErrors ? throw new UsageException("there is no routine in these files") : table?.Bytes;
        }
        finally
        {
            if (shipped is not null)
            {
                Directory.Delete(shipped, recursive: true);
            }
        }
    }

    /// <summary>The compiler carries them; as files they are read like any others.</summary>
    private static string ShippedFolder()
    {
        string folder = Directory.CreateTempSubdirectory("acutimer").FullName;
        foreach (string name in Shipped.RoutineNames)
        {
            File.WriteAllText(Path.Combine(folder, name), Shipped.FindRoutine(name)!.Text);
        }

        return folder;
    }
}
