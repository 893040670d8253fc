using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace AcuTimer.Benchmarks.Mutants;

/// <summary>Tries mistakes one by one: first the device's tests, which are quick, then the tests of the whole device.</summary>
internal sealed class MutantRun : IDisposable
{
    private static readonly string[] WholeDevice = ["Sessions", "Screens", "Storage", "Faults", "Display", "Format"];

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(240);

    private readonly string folder = Path.Combine(Path.GetTempPath(), "acutimer-mutants-" + Environment.ProcessId);
    private readonly IReadOnlyList<TestProgram> programs;

    public MutantRun(string repository, string configuration, IEnumerable<Mutant> wished)
    {
        Directory.CreateDirectory(folder);
        string core = Path.Combine(folder, "AcuTimer.Core.dll");
        Mutants = new MutatedCore(Path.Combine(repository, "firmware", "AcuTimer.Core")).Build(wished, core);
        string[] namespaces = [.. WholeDevice.SelectMany(n => new[] { "-namespace", "AcuTimer.Tests." + n })];
        programs =
        [
            new TestProgram(Output(repository, "device.host", configuration), Path.Combine(folder, "device"), core, "AcuTimer.Device.Tests.Host"),
            new TestProgram(Output(repository, "host", configuration), Path.Combine(folder, "host"), core, "AcuTimer.Tests", namespaces),
        ];
    }

    /// <summary>The mistakes that are tried.</summary>
    public IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>Whether the tests pass without a mistake: else nothing is learnt.</summary>
    public bool PassesWithout() => !programs.Any(p => p.Fails(-1, Limit));

    /// <returns>Those that no test noticed.</returns>
    public IReadOnlyList<Mutant> Survivors(int parallel, Action<int> tell)
    {
        var survivors = new ConcurrentBag<Mutant>();
        int tried = 0;
        Parallel.ForEach(Mutants, new ParallelOptions { MaxDegreeOfParallelism = parallel }, mutant =>
        {
            if (!programs.Any(p => p.Fails(mutant.Number, Limit)))
            {
                survivors.Add(mutant);
            }

            tell(Interlocked.Increment(ref tried));
        });
        return [.. survivors.OrderBy(m => m.Number)];
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Output(string repository, string project, string configuration) =>
        Path.Combine(repository, "tests", project, "bin", configuration, "net10.0");
}
