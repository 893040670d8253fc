using System.Diagnostics;
using System.IO;

namespace AcuTimer.Tests.Fixtures;

/// <summary>Runs the tool as a shell would.</summary>
internal static class CommandLine
{
    public static CommandResult Run(params string[] arguments) => Run(RepositoryFiles.Root, arguments);

    public static CommandResult Run(string folder, string[] arguments)
    {
        string tool = Path.Combine(Path.GetDirectoryName(typeof(CommandLine).Assembly.Location)!, "acutimer.dll");
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            // With all three redirected, neither process touches the terminal: in the background that would stop both.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(tool);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        System.Threading.Tasks.Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}

/// <summary>What came of it.</summary>
internal sealed record CommandResult(int Code, string Output, string Errors);
