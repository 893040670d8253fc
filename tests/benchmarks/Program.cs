using System.CommandLine;
using AcuTimer.Benchmarks.Fuzz;

return new RootCommand("Measures the routine table: sizes, cost of loading, mutated tables.")
{
    FuzzCommand.Create(),
}.Parse(args).Invoke();
