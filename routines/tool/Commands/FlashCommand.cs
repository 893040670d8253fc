using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Showing;
using AcuTimer.Upload.Client;
using AcuTimer.Upload.Serial;
using AcuTimer.Tool.Flashing;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer flash: routines to the device over USB, checked before and after.</summary>
internal static class FlashCommand
{
    private const string Direct = "direct";
    private const string ByNanoff = "nanoff";

    public static Command Create()
    {
        var options = new FlashOptions();
        var command = new ToolCommand("flash", "Send routines to the device over USB, in place of those it has.",
            "flash my-routine.yaml", "flash my-routine.yaml --all", "flash --list-ports", "flash --undo");
        options.AddTo(command);
        command.SetAction(parsed => Guarded(() => Run(options, parsed)));
        return command;
    }

    private static int Guarded(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception problem) when (problem is not (UsageException or IOException or UnauthorizedAccessException))
        {
            Console.Error.WriteLine($"acutimer: a fault in acutimer itself, nothing that you did: {problem}");
            return ExitCode.Internal;
        }
    }

    private static int Run(FlashOptions options, ParseResult parsed)
    {
        if (parsed.GetValue(options.ListPorts))
        {
            return ListPorts();
        }

        SentTables sent = SentTables.OfUser();
        FlashSource? source = options.Source(parsed, sent, out int code);
        if (source is null)
        {
            return code;
        }

        Console.Out.WriteLine(sent.Last is null ? "The device gets (nothing was sent from this computer before):" : "Against what was last sent from this computer:");
        foreach (string line in TableChanges.Lines(sent.Last, source.Table))
        {
            Console.Out.WriteLine("  " + line);
        }

        if (parsed.GetValue(options.DryRun))
        {
            Console.Out.WriteLine("Nothing was sent: --dry-run.");
            return ExitCode.Good;
        }

        if (Port(parsed.GetValue(options.Port), PortList.Find, out string port) is { } problem)
        {
            return ProblemReport.Write(problem);
        }

        return Agreed(parsed.GetValue(options.Yes), port) ? Send(options, parsed, source, port, sent) : ProblemReport.Write(new("not sent", "run it again when you like", ProblemKind.None));
    }

    private static int Send(FlashOptions options, ParseResult parsed, FlashSource source, string port, SentTables sent)
    {
        using var interruption = new Interruption();
        bool nanoff = parsed.GetValue(options.Via) == ByNanoff;
        Problem? problem = nanoff
            ? NanoffFlash.Run(port, source, interruption.Token)
            : DirectFlash.Run(port, parsed.GetValue(options.Baud), source, interruption.Token);
        if (problem is not null)
        {
            return ProblemReport.Write(problem);
        }

        sent.Add(source.Table);
        Console.Out.WriteLine(FlashWords.Sent(taken: !nanoff, TableChanges.Count(source.Table)));
        Console.Out.WriteLine(FlashWords.IfNot);
        Console.Out.WriteLine("If they are wrong: acutimer flash --undo, or About on the device.");
        return source.Changed() is { } file
            ? ProblemReport.Write(new($"{file} was changed while it was sent; the device has it as it was before", "run this again", ProblemKind.Findings))
            : ExitCode.Good;
    }

    private static int ListPorts()
    {
        IReadOnlyList<(string Name, string Description)> ports = PortList.Find();
        foreach ((string name, string description) in ports)
        {
            Console.Out.WriteLine(description.Length == 0 ? name : $"{name}  {description}");
        }

        return ports.Count > 0 ? ExitCode.Good : ProblemReport.Write(NoPort());
    }

    private static Problem NoPort() => new("no device is plugged in",
        "plug it in with a cable that carries data; on Windows the driver of the board's USB chip may be missing", ProblemKind.Device);

    /// <summary>Null when it is clear which one.</summary>
    internal static Problem? Port(string? wanted, Func<IReadOnlyList<(string Name, string Description)>> find, out string port)
    {
        port = wanted ?? "";
        if (wanted is not null)
        {
            return null;
        }

        IReadOnlyList<(string Name, string Description)> ports = find();
        port = ports.Count == 1 ? ports[0].Name : "";
        return ports.Count switch
        {
            0 => NoPort(),
            1 => null,
            _ => new($"several devices are plugged in: {string.Join(", ", ports.Select(p => p.Description.Length == 0 ? p.Name : $"{p.Name} ({p.Description})"))}", "choose one with --port", ProblemKind.Usage),
        };
    }

    private static bool Agreed(bool yes, string port)
    {
        if (yes)
        {
            return true;
        }

        if (Console.IsInputRedirected)
        {
            throw new UsageException("there is nobody to ask: add --yes to send without a question");
        }

        Console.Error.Write($"Send to {port}? [y/N] ");
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    /// <summary>How it is sent.</summary>
    internal static string[] Ways => [Direct, ByNanoff];
}
