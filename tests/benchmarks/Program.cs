using System.CommandLine;
using AcuTimer.Benchmarks.Chip;
using AcuTimer.Benchmarks.Cost;
using AcuTimer.Benchmarks.Fuzz;
using AcuTimer.Benchmarks.Lives;
using AcuTimer.Benchmarks.Sizes;

return new RootCommand("Measures the firmware on the chip, and the routine table: sizes, cost of loading, mutated tables; and plays sessions that are cut off.")
{
    ChipCommand.Create(args),
    CostCommand.Create(),
    FuzzCommand.Create(),
    LivesCommand.Create(),
    SizesCommand.Create(),
}.Parse(args).Invoke();
