using System;
using System.Collections.Generic;
using System.CommandLine;
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
        var only = new Option<string[]>("--folder") { Description = "Only those in these folders of the core.", AllowMultipleArgumentsPerToken = true };
        var number = new Option<int[]>("--number") { Description = "Only these, by number.", AllowMultipleArgumentsPerToken = true };
        var parallel = new Option<int>("--parallel") { Description = "Test programs at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var tests = new Option<string>("--tests") { Description = "Configuration of the built tests.", DefaultValueFactory = _ => "Debug" };
        var command = new Command("mutants", "Try small mistakes in the firmware against the tests, which must have been built.") { count, seed, only, number, parallel, tests };
        command.SetAction(parsed => Run(
            Sample(parsed.GetValue(only)!, parsed.GetValue(number)!, parsed.GetValue(count), parsed.GetValue(seed)),
            parsed.GetValue(parallel),
            parsed.GetValue(tests)!));
        return command;
    }

    private static string Repository =>
        typeof(MutantsCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static Mutant[] Sample(string[] folders, int[] numbers, int count, int seed)
    {
        Mutant[] all = [.. new MutatedCore(Repository).All()
            .Where(m => folders.Length == 0 || folders.Contains(m.Folder))
            .Where(m => numbers.Length == 0 || numbers.Contains(m.Number))];
        Console.WriteLine($"{all.Length} places, seed {seed}");
        new Random(seed).Shuffle(all);
        return all[..Math.Min(count, all.Length)];
    }

    private static int Run(Mutant[] sample, int parallel, string tests)
    {
        using var run = new MutantRun(Repository, tests, sample);
        foreach (string name in run.Learn(parallel))
        {
            Console.WriteLine($"left out, as it fails without a mistake or takes long: {name}");
        }

        var tried = new List<(Mutant Mutant, Outcome Outcome)>();
        run.Try(parallel, (mutant, outcome) =>
        {
            tried.Add((mutant, outcome));
            if (outcome != Outcome.Noticed)
            {
                Console.WriteLine($"{outcome}: {mutant}");
            }

            Console.Error.Write($"\r{tried.Count} of {run.Mutants.Count} ");
        });
        Console.Error.WriteLine();
        return Print(tried);
    }

    private static int Print(List<(Mutant Mutant, Outcome Outcome)> tried)
    {
        foreach (IGrouping<string, (Mutant Mutant, Outcome Outcome)> folder in tried.GroupBy(t => t.Mutant.Folder).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {folder.Key,-12} {folder.Count(t => IsNoticed(t.Outcome)),4} of {folder.Count(),4} noticed");
        }

        int noticed = tried.Count(t => IsNoticed(t.Outcome));
        int percent = 100 * noticed / Math.Max(1, tried.Count);
        Console.WriteLine($"{noticed} of {tried.Count} noticed, {percent} %; the goal is {GoalPercent} %");
        return percent >= GoalPercent ? 0 : 1;
    }

    private static bool IsNoticed(Outcome outcome) => outcome is Outcome.Noticed or Outcome.Hung;
}
