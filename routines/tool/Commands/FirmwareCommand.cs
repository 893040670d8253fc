using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Threading;
using AcuTimer.Tool.Flashing;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer firmware: the runtime and the firmware onto a board, by nanoff.</summary>
internal static class FirmwareCommand
{
    private const string Unknown = "1.x.y.z";

    public static Command Create()
    {
        var port = new Option<string>("--port") { Description = "The device's serial port.", HelpName = "PORT", Required = true };
        var version = new Option<string?>("--fwversion") { Description = "Version of the runtime's image: the newest of the line 1.x among those of `nanoff --listtargets --platform esp32`. None is built in: which ones are still to be had, only nanoff knows.", HelpName = "1.x.y.z" };
        var image = new Option<string?>("--image") { Description = "The firmware, as the Device build makes it: AcuTimer.Esp32.bin.", HelpName = "FILE.bin" };
        var run = new Option<bool>("--run") { Description = "Run the commands, one after another; else they are printed." };
        var command = new ToolCommand("firmware", "Print or run nanoff's commands for the runtime and the firmware.",
            "firmware --port COM3", "firmware --port /dev/ttyUSB0 --fwversion 1.x.y.z --image AcuTimer.Esp32.bin --run") { port, version, image, run };
        command.Validators.Add(result =>
        {
            if (result.GetValue(version) is { } text && (!Version.TryParse(text, out Version? number) || number.Major != 1))
            {
                result.AddError($"--fwversion takes a version of the line 1.x; the firmware does not load on another: not '{text}'.");
            }
            else if (result.GetValue(run) && result.GetValue(version) is null)
            {
                result.AddError("--run needs --fwversion: see nanoff --listtargets --platform esp32.");
            }
        });
        command.SetAction(parsed => Run(
            FirmwareSteps.Make(parsed.GetValue(port)!, parsed.GetValue(version) ?? Unknown, parsed.GetValue(image)),
            parsed.GetValue(version) is null, parsed.GetValue(image), parsed.GetValue(run)));
        return command;
    }

    private static int Run(IReadOnlyList<string[]> steps, bool open, string? image, bool run)
    {
        if (!run)
        {
            if (open)
            {
                Console.Out.WriteLine("nanoff --listtargets --platform esp32");
                Console.Out.WriteLine($"# the newest version of ESP32_REV0 there that begins with 1. goes in the place of {Unknown}");
            }

            foreach (string[] step in steps)
            {
                Console.Out.WriteLine($"nanoff {string.Join(' ', step)}");
            }

            return ExitCode.Good;
        }

        if (image is not null && !File.Exists(image))
        {
            throw new FileNotFoundException($"There is no file '{image}'.");
        }

        using var interruption = new Interruption();
        return Nanoff.Check(interruption.Token) is { } problem ? ProblemReport.Write(problem) : RunAll(steps, interruption.Token);
    }

    private static int RunAll(IReadOnlyList<string[]> steps, CancellationToken stop)
    {
        foreach (string[] step in steps)
        {
            Console.Out.WriteLine($"nanoff {string.Join(' ', step)}");
            int? code = Nanoff.Run(step, Console.Out.WriteLine, stop);
            if (stop.IsCancellationRequested)
            {
                return ProblemReport.Write(new("interrupted; the board may be without firmware", "run it again", ProblemKind.Interrupted));
            }

            if (code != 0)
            {
                return ProblemReport.Write(new($"nanoff ended with {code}", "hold BOOT while it connects, try another cable, and run it again", ProblemKind.Device));
            }
        }

        return ExitCode.Good;
    }
}
