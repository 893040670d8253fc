using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Reflection;

namespace AcuTimer.Benchmarks.Mutants;

/// <summary>mutants: small mistakes in the firmware, and which of them no test notices; 1 when too many survive.</summary>
internal static class MutantsCommand
{
    /// <summary>Of a hundred mistakes at least so many are to be noticed.</summary>
    private const int GoalPercent = 85;

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "Mistakes to try, spread over the sources.", DefaultValueFactory = _ => 400 };
        var seed = new Option<int>("--seed") { Description = "Which ones.", DefaultValueFactory = _ => 1 };
        var only = new Option<string?>("--folder") { Description = "Only those in this folder of the core." };
        var parallel = new Option<int>("--parallel") { Description = "Test programs at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var tests = new Option<string>("--tests") { Description = "Configuration of the built tests.", DefaultValueFactory = _ => "Debug" };
        var command = new Command("mutants", "Try small mistakes in the firmware against the tests, which must have been built.") { count, seed, only, parallel, tests };
        command.SetAction(parsed => Run(
            parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(only), parsed.GetValue(parallel), parsed.GetValue(tests)!));
        return command;
    }

    private static int Run(int count, int seed, string? folder, int parallel, string tests)
    {
        string repository = typeof(MutantsCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        Mutant[] all = [.. new MutatedCore(Path.Combine(repository, "firmware", "AcuTimer.Core")).All().Where(m => folder is null || m.Folder == folder)];
        Mutant[] sample = [.. all];
        new Random(seed).Shuffle(sample);
        using var run = new MutantRun(repository, tests, sample.Take(count));
        Console.WriteLine($"{all.Length} places, {run.Mutants.Count} mistakes of them, seed {seed}");
        if (!run.PassesWithout())
        {
            Console.WriteLine("The tests fail without a mistake.");
            return 1;
        }

        IReadOnlyList<Mutant> survivors = run.Survivors(parallel, n => Console.Error.Write($"\r{n} of {run.Mutants.Count} "));
        Console.Error.WriteLine();
        return Print(run.Mutants, survivors);
    }

    private static int Print(IReadOnlyList<Mutant> tried, IReadOnlyList<Mutant> survivors)
    {
        foreach (IGrouping<string, Mutant> folder in tried.GroupBy(m => m.Folder).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            int left = survivors.Count(m => m.Folder == folder.Key);
            Console.WriteLine($"  {folder.Key,-12} {folder.Count() - left,4} of {folder.Count(),4} noticed");
        }

        foreach (Mutant survivor in survivors)
        {
            Console.WriteLine($"survived: {survivor}");
        }

        int noticed = 100 * (tried.Count - survivors.Count) / Math.Max(1, tried.Count);
        Console.WriteLine($"{tried.Count - survivors.Count} of {tried.Count} noticed, {noticed} %; the goal is {GoalPercent} %");
        return noticed >= GoalPercent ? 0 : 1;
    }
}
