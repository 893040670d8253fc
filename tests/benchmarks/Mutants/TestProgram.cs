using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace AcuTimer.Benchmarks.Mutants;

/// <summary>A built test project in a folder of its own, with the mutated firmware in place of the real one.</summary>
internal sealed class TestProgram
{
    private readonly string program;
    private readonly string[] arguments;

    /// <param name="output">Where it was built.</param>
    /// <param name="copy">A new folder to run it from.</param>
    /// <param name="core">The mutated firmware.</param>
    /// <param name="name">The program's name.</param>
    /// <param name="arguments">Which tests.</param>
    public TestProgram(string output, string copy, string core, string name, params string[] arguments)
    {
        Copy(new DirectoryInfo(output), copy);
        File.Copy(core, Path.Combine(copy, "AcuTimer.Core.dll"), overwrite: true);
        program = Path.Combine(copy, name + ".dll");
        this.arguments = arguments;
    }

    /// <summary>Runs the tests with one mistake until the first fails.</summary>
    /// <param name="mutant">The mistake's number; -1 for none.</param>
    /// <param name="limit">After this a mistake is taken for one that makes the firmware hang.</param>
    /// <returns>True when a test failed, or none came to its end.</returns>
    public bool Fails(int mutant, TimeSpan limit)
    {
        var start = new ProcessStartInfo("dotnet", [program, "-stopOnFail", "-noLogo", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[ActiveMutant.Variable] = mutant.ToString(CultureInfo.InvariantCulture);
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(limit))
        {
            return process.ExitCode != 0;
        }

        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return true;
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (FileInfo file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name), overwrite: true);
        }

        foreach (DirectoryInfo folder in from.EnumerateDirectories())
        {
            Copy(folder, Path.Combine(to, folder.Name));
        }
    }
}
