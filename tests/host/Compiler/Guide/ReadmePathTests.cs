using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using AcuTimer.Upload.Serial;
using Xunit;

namespace AcuTimer.Tests.Compiler.Guide;

/// <summary>README's path, walked as it is written: the tool is packed and installed, and used in an empty folder outside the repository.</summary>
public sealed class ReadmePathTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void From_the_sources_to_a_table()
    {
        List<GuideBlock> blocks = GuideBlock.Of(File.ReadAllLines(RepositoryFiles.At("README.md"))).Where(block => block.Kind == "sh").ToList();
        GuideBlock install = blocks.Single(block => block.Text.Contains("dotnet pack", StringComparison.Ordinal));
        GuideBlock[] uses = [.. blocks.Where(block => block.Text.Contains("acutimer new", StringComparison.Ordinal))];
        string work = Directory.CreateDirectory(_home.At("work")).FullName;
        string flashed = Directory.CreateDirectory(_home.At("flashed")).FullName;
        // In the repository, but what it makes goes elsewhere: the tests leave no file behind.
        Assert.All(install.Lines, line => Walk(line.Replace(" packages", " " + _home.At("packages"), StringComparison.Ordinal), RepositoryFiles.Root));
        Assert.Equal(2, uses.Length);
        Assert.All(uses, use => Assert.All(use.Lines, line => WalkWithoutDevice(line, use == uses[0] ? work : flashed)));
        Assert.True(File.Exists(Path.Combine(work, "routines.acut")));
        Assert.True(File.Exists(Path.Combine(work, "preview", "my-routine.html")));
        Assert.True(Directory.Exists(Path.Combine(work, "back")));
    }

    /// <summary>
    /// What must be answered where tests run, without a device: what flash would send is compiled and checked, and not
    /// sent; no port is there, and nothing was sent before. A computer with a device on it has ports.
    /// </summary>
    private void WalkWithoutDevice(string line, string folder)
    {
        if (line.StartsWith("acutimer flash --list-ports", StringComparison.Ordinal))
        {
            Walk(line, folder, PortList.Find().Count > 0 ? "" : "no device is plugged in");
        }
        else if (line.StartsWith("acutimer flash --undo", StringComparison.Ordinal))
        {
            Walk(line, folder, "nothing was sent from this computer");
        }
        else
        {
            Walk(line.StartsWith("acutimer flash", StringComparison.Ordinal) ? line.Split('#')[0] + "--dry-run" : line, folder);
        }
    }

    /// <param name="line">The command, as it is written.</param>
    /// <param name="folder">Where it is played.</param>
    /// <param name="refusal">What it says when it cannot be done; nothing when it must be done.</param>
    private void Walk(string line, string folder, string refusal = "")
    {
        string[] words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string tool = words[0] == "acutimer" ? Path.Combine(_home.Path, ".dotnet", "tools", "acutimer" + (OperatingSystem.IsWindows() ? ".exe" : "")) : words[0];
        var start = new ProcessStartInfo(tool, words.Skip(1))
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_HOME"] = _home.Path;
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["NUGET_PACKAGES"] = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        if (words[0] == "acutimer")
        {
            // What was sent from this computer is not the test's.
            start.Environment["HOME"] = start.Environment["XDG_DATA_HOME"] = _home.Path;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        System.Threading.Tasks.Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0 == (refusal.Length == 0), $"{line}\n{output}\n{errors.Result}");
        Assert.Contains(refusal, errors.Result, StringComparison.Ordinal);
    }
}
