using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using AcuTimer.Tests.Compiler.Tool;

namespace AcuTimer.Tests.Flashing;

/// <summary>The tool in a process of its own, with a user's data and a search path of its own.</summary>
internal sealed class FlashProcess : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("acutimer-test").FullName;

    /// <summary>Where the stand-in for nanoff is put.</summary>
    public string Programs => Path.Combine(_folder, "programs");

    public string At(string name) => Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public CommandResult Run(params string[] arguments) => Run(null, arguments);

    /// <param name="started">Hears of the process, to send it signals.</param>
    /// <param name="arguments">Of the tool.</param>
    public CommandResult Run(Action<Process>? started, string[] arguments)
    {
        Directory.CreateDirectory(Programs);
        string here = Path.GetDirectoryName(typeof(FlashProcess).Assembly.Location)!;
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : DotNet())
        {
            WorkingDirectory = RepositoryFiles.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(here, "acutimer.dll"));
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.Environment["XDG_DATA_HOME"] = At("data");
        start.Environment["HOME"] = _folder;
        start.Environment["PATH"] = Programs;
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        started?.Invoke(process);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output, errors.Result);
    }

    /// <summary>A program of this name that runs a shell script.</summary>
    public void Script(string name, string text)
    {
        Directory.CreateDirectory(Programs);
        string path = Path.Combine(Programs, name);
        File.WriteAllText(path, "#!/bin/sh\n" + text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The stand-in for nanoff, which is a command of the measurements.</summary>
    public void StandIn(string options = "")
    {
        string here = Path.GetDirectoryName(typeof(FlashProcess).Assembly.Location)!;
        Script("nanoff", $"exec '{DotNet()}' '{Path.Combine(here, "AcuTimer.Benchmarks.dll")}' nanoff {options} -- \"$@\"\n");
    }

    private static string DotNet()
    {
        foreach (string folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            string path = Path.Combine(folder, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new InvalidOperationException("no dotnet in the search path");
    }
}
