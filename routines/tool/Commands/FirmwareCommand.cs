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
    public static Command Create()
    {
        var port = new Option<string>("--port") { Description = "The device's serial port.", HelpName = "PORT", Required = true };
        var version = new Option<string>("--fwversion") { Description = "Version of the runtime's image, of the line 1.x. Which ones there are, `nanoff --listtargets --platform esp32` tells.", HelpName = "1.x.y.z", DefaultValueFactory = _ => FirmwareSteps.Runtime };
        var image = new Option<string?>("--image") { Description = "The firmware, as the Device build makes it: AcuTimer.Esp32.bin.", HelpName = "FILE.bin" };
        var run = new Option<bool>("--run") { Description = "Run the commands, one after another; else they are printed." };
        var command = new ToolCommand("firmware", "Print or run nanoff's commands for the runtime and the firmware.",
            "firmware --port COM3", "firmware --port /dev/ttyUSB0 --image AcuTimer.Esp32.bin --run") { port, version, image, run };
        command.Validators.Add(result =>
        {
            if (result.GetValue(version) is { } text && (!Version.TryParse(text, out Version? number) || number.Major != 1))
            {
                result.AddError($"--fwversion takes a version of the line 1.x; the firmware does not load on another: not '{text}'.");
            }
        });
        command.SetAction(parsed => Run(
            FirmwareSteps.Make(parsed.GetValue(port)!, parsed.GetValue(version)!, parsed.GetValue(image)), parsed.GetValue(image), parsed.GetValue(run)));
        return command;
    }

    private static int Run(IReadOnlyList<string[]> steps, string? image, bool run)
    {
        if (!run)
        {
            Console.Out.WriteLine("# if nanoff no longer has that version: --fwversion with one of 1.16 or newer, below 2, of nanoff --listtargets --platform esp32");
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
