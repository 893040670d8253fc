using System;
using System.CommandLine;
using System.IO;
using System.Text;
using AcuTimer.Tool.Commands;
using AcuTimer.Compiler.Coverage;
using AcuTimer.Compiler.Diagnostics;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer coverage: writes or checks the page that says where each paragraph went.</summary>
internal static class CoverageCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = $"A folder of routines with {CoverageFile.Source}; {CoverageFile.Target} is written into it.",
            HelpName = "FOLDER",
        };
        var check = new Option<bool>("--check") { Description = "Write nothing; fail when the page is stale." };
        var command = new ToolCommand("coverage", "Write where each paragraph of the documents went.",
            "coverage routines", "coverage --check routines") { folder, check };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(check)));
        return command;
    }

    private static int Run(string folder, bool check)
    {
        var bag = new DiagnosticBag();
        string page = CoverageMaker.Make(folder, bag);
        int code = Report.Write(bag);
        if (bag.HasErrors)
        {
            return code;
        }

        string path = Path.Combine(folder, CoverageFile.Target);
        bool fresh = File.Exists(path) && File.ReadAllText(path) == page;
        if (check)
        {
            Console.Error.WriteLine(fresh ? $"{path} is up to date" : $"{path} is stale: run `acutimer coverage {folder}`");
            return fresh ? ExitCode.Good : ExitCode.Findings;
        }

        WholeFile.Write(path, Encoding.UTF8.GetBytes(page));
        return code;
    }
}
