using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace AcuTimer.Benchmarks.Mutants;

/// <summary>
/// Tries mistakes one by one, each with those classes of tests that come by its place: first the device's, which are quick, then
/// those of the whole device, the quickest first.
/// </summary>
internal sealed class MutantRun : IDisposable
{
    /// <summary>What is tested there is not the firmware's core.</summary>
    private static readonly string[] WithoutFirmware =
        ["AcuTimer.Tests.Rules.", "AcuTimer.Tests.Packages.", "AcuTimer.Tests.Board.", "AcuTimer.Tests.Compiler."];

    private static readonly TimeSpan LearnLimit = TimeSpan.FromSeconds(300);

    /// <summary>Classes that need more of a processor than this are left out: what only they notice counts as not noticed.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    /// <summary>Quick classes run together in one program up to this.</summary>
    private static readonly TimeSpan BatchTime = TimeSpan.FromSeconds(6);

    private readonly string folder = Path.Combine(Path.GetTempPath(), "acutimer-mutants-" + Environment.ProcessId);
    private readonly TestProgram[] programs;
    private IReadOnlyList<TestClass> classes = [];

    public MutantRun(string repository, string configuration, IReadOnlyCollection<Mutant> wished)
    {
        Directory.CreateDirectory(folder);
        string core = Path.Combine(folder, "AcuTimer.Core.dll");
        Mutants = new MutatedCore(repository).Build(wished, core);
        programs =
        [
            new TestProgram(Output(repository, "device.host", configuration), Path.Combine(folder, "device"), core, "AcuTimer.Device.Tests.Host"),
            new TestProgram(Output(repository, "host", configuration), Path.Combine(folder, "host"), core, "AcuTimer.Tests"),
        ];
    }

    /// <summary>The mistakes that are tried.</summary>
    public IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>Runs every class without a mistake, and notes which places it comes by.</summary>
    /// <returns>Classes that fail so or take too long, and are not used.</returns>
    public IReadOnlyList<string> Learn(int parallel)
    {
        var learnt = new ConcurrentBag<TestClass>();
        var failed = new ConcurrentBag<string>();
        (TestProgram Program, string Name)[] all = [.. programs.SelectMany(p => p.Classes().Select(c => (p, c)))
            .Where(c => !WithoutFirmware.Any(w => c.c.StartsWith(w, StringComparison.Ordinal)))];
        Parallel.ForEach(all, new ParallelOptions { MaxDegreeOfParallelism = parallel }, c =>
        {
            if (c.Program.Learn(c.Name, LearnLimit) is { } test)
            {
                learnt.Add(test);
            }
            else
            {
                failed.Add(c.Name);
            }
        });
        classes = [.. learnt.Where(c => c.Time <= Longest).OrderBy(c => Array.IndexOf(programs, c.Program)).ThenBy(c => c.Time)];
        return [.. failed.Concat(learnt.Where(c => c.Time > Longest).Select(c => $"{c.Name} ({c.Time.TotalSeconds:0} s)")).Order(StringComparer.Ordinal)];
    }

    /// <param name="parallel">Test programs at a time.</param>
    /// <param name="tell">Hears of each mistake as soon as it was tried, one at a time.</param>
    public void Try(int parallel, Action<Mutant, Outcome> tell)
    {
        var one = new object();
        Parallel.ForEach(Partitioner.Create(Mutants, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = parallel }, mutant =>
        {
            Outcome outcome = Of(mutant);
            lock (one)
            {
                tell(mutant, outcome);
            }
        });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Outcome Of(Mutant mutant)
    {
        Outcome outcome = Outcome.Unreached;
        foreach (IReadOnlyList<TestClass> batch in Batches(classes.Where(c => c.Reached.Contains(mutant.Number))))
        {
            outcome = batch[0].Program.Run(batch.Select(c => c.Name), mutant.Number, Limit(batch));
            if (outcome != Outcome.Survived)
            {
                break;
            }
        }

        return outcome;
    }

    private static TimeSpan Limit(IReadOnlyList<TestClass> batch) =>
        TimeSpan.FromSeconds(20) + 5 * batch.Aggregate(TimeSpan.Zero, (sum, c) => sum + c.Time);

    private static IEnumerable<IReadOnlyList<TestClass>> Batches(IEnumerable<TestClass> ordered)
    {
        var batch = new List<TestClass>();
        TimeSpan time = TimeSpan.Zero;
        foreach (TestClass test in ordered)
        {
            if (batch.Count > 0 && (batch[0].Program != test.Program || time + test.Time > BatchTime))
            {
                yield return batch;
                batch = [];
                time = TimeSpan.Zero;
            }

            batch.Add(test);
            time += test.Time;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static string Output(string repository, string project, string configuration) =>
        Path.Combine(repository, "tests", project, "bin", configuration, "net10.0");
}
