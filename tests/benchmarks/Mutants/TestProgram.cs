using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace AcuTimer.Benchmarks.Mutants;

/// <summary>A built test project in a folder of its own, with the mutated firmware in place of the real one.</summary>
internal sealed class TestProgram
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    private readonly string program;
    private readonly string folder;

    /// <param name="output">Where it was built.</param>
    /// <param name="copy">A new folder to run it from.</param>
    /// <param name="core">The mutated firmware.</param>
    /// <param name="name">The program's name.</param>
    public TestProgram(string output, string copy, string core, string name)
    {
        Copy(new DirectoryInfo(output), copy);
        File.Copy(core, Path.Combine(copy, "AcuTimer.Core.dll"), overwrite: true);
        program = Path.Combine(copy, name + ".dll");
        folder = copy;
    }

    /// <summary>The test classes, by name.</summary>
    public IReadOnlyList<string> Classes()
    {
        using Process process = Start(["-list", "classes"], -1, null);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(string.Join('\n', lines));
        }

        return [.. lines.Where(l => l.StartsWith("AcuTimer.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Runs a class without a mistake.</summary>
    /// <returns>What it reached, or null if it fails: with the switches in it the firmware is longer and slower, which some tests measure.</returns>
    public TestClass? Learn(string name, TimeSpan limit)
    {
        string reached = Path.Combine(folder, "reached-" + name);
        Outcome outcome = Run([name], -1, limit, reached, out TimeSpan time);
        IEnumerable<int> numbers = File.Exists(reached) ? File.ReadLines(reached).Select(l => int.Parse(l, CultureInfo.InvariantCulture)) : [];
        return outcome == Outcome.Survived ? new TestClass(this, name, time, numbers.ToHashSet()) : null;
    }

    /// <summary>Runs classes with one mistake until the first test fails.</summary>
    /// <param name="classes">By name.</param>
    /// <param name="mutant">The mistake's number.</param>
    /// <param name="limit">After this time of a processor, or ten times of a clock, the mistake is taken for one that makes the firmware hang.</param>
    public Outcome Run(IEnumerable<string> classes, int mutant, TimeSpan limit) => Run(classes, mutant, limit, null, out _);

    private Outcome Run(IEnumerable<string> classes, int mutant, TimeSpan limit, string? reached, out TimeSpan time)
    {
        using Process process = Start(["-stopOnFail", "-noLogo", "-parallel", "none", .. classes.SelectMany(c => new[] { "-class", c })], mutant, reached);
        // A program whose test has failed does not always end by itself: the board's threads may still wait.
        var failed = new TaskCompletionSource();
        process.OutputDataReceived += (_, e) => Look(e.Data, failed);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        bool told = Wait(process, Task.WhenAny(failed.Task, process.WaitForExitAsync()), limit, out time);
        Outcome outcome = !told ? Outcome.Hung : !failed.Task.IsCompleted && process.ExitCode == 0 ? Outcome.Survived : Outcome.Noticed;
        process.Kill(entireProcessTree: true);
        return outcome;
    }

    /// <summary>Waits by the processor's time, so that a busy machine makes no mistake look like one that hangs.</summary>
    private static bool Wait(Process process, Task told, TimeSpan limit, out TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        time = TimeSpan.Zero;
        while (!told.Wait(LookAgain))
        {
            if (time > limit || watch.Elapsed > 10 * limit)
            {
                return false;
            }

            time = Used(process, time);
        }

        return true;
    }

    private static TimeSpan Used(Process process, TimeSpan before)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has just ended.
            return before;
        }
    }

    private static void Look(string? line, TaskCompletionSource failed)
    {
        if (line is not null && line.Contains("[FAIL]", StringComparison.Ordinal))
        {
            failed.TrySetResult();
        }
    }

    private Process Start(IEnumerable<string> arguments, int mutant, string? reached)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[ActiveMutant.Variable] = mutant.ToString(CultureInfo.InvariantCulture);
        start.Environment[ActiveMutant.ReachedVariable] = reached ?? "";
        return Process.Start(start)!;
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
