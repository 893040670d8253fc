using System.CommandLine;
using AcuTimer.Benchmarks.Cost;
using AcuTimer.Benchmarks.Fuzz;
using AcuTimer.Benchmarks.Lives;
using AcuTimer.Benchmarks.Sizes;

return new RootCommand("Measures the routine table: sizes, cost of loading, mutated tables; and plays sessions that are cut off.")
{
    CostCommand.Create(),
    FuzzCommand.Create(),
    LivesCommand.Create(),
    SizesCommand.Create(),
}.Parse(args).Invoke();
