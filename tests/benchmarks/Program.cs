using System.CommandLine;
using AcuTimer.Benchmarks.Cost;
using AcuTimer.Benchmarks.Fuzz;
using AcuTimer.Benchmarks.Sizes;

return new RootCommand("Measures the routine table: sizes, cost of loading, mutated tables.")
{
    CostCommand.Create(),
    FuzzCommand.Create(),
    SizesCommand.Create(),
}.Parse(args).Invoke();
