using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
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
        List<GuideBlock> blocks = GuideBlock.Of(File.ReadAllLines(Repository.At("README.md"))).Where(block => block.Kind == "sh").ToList();
        GuideBlock install = blocks.Single(block => block.Text.Contains("dotnet pack", StringComparison.Ordinal));
        GuideBlock use = blocks.Single(block => block.Text.Contains("acutimer compile", StringComparison.Ordinal));
        GuideBlock send = blocks.Single(block => block.Text.Contains("acutimer flash", StringComparison.Ordinal));
        string work = Directory.CreateDirectory(_home.At("work")).FullName;
        // In the repository, but what it makes goes elsewhere: the tests leave no file behind.
        Assert.All(install.Lines, line => Walk(line.Replace(" packages", " " + _home.At("packages"), StringComparison.Ordinal), Repository.Root));
        Assert.All(use.Lines, line => Walk(line, work));
        string other = Directory.CreateDirectory(_home.At("other")).FullName;
        // What needs a device is walked at a pseudo-terminal, by the tests of flashing.
        Assert.All(send.Lines.Where(line => !line.StartsWith("acutimer flash", StringComparison.Ordinal)), line => Walk(line, other));
        Assert.True(File.Exists(Path.Combine(work, "routines.acut")));
        Assert.True(File.Exists(Path.Combine(work, "preview", "my-routine.html")));
        Assert.True(Directory.Exists(Path.Combine(work, "back")));
    }

    private void Walk(string line, string folder)
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
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        System.Threading.Tasks.Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{line}\n{output}\n{errors.Result}");
    }
}
