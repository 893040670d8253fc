using System.CommandLine;
using AcuTimer.Benchmarks.Chip;
using AcuTimer.Benchmarks.Cost;
using AcuTimer.Benchmarks.Flash;
using AcuTimer.Benchmarks.Fuzz;
using AcuTimer.Benchmarks.Lives;
using AcuTimer.Benchmarks.Mutants;
using AcuTimer.Benchmarks.Sizes;

return new RootCommand("What is too long or too wide for a test: the firmware on the chip, the routine table, mutated tables, sessions that are cut off, mistakes in the firmware.")
{
    ChipCommand.Create(args),
    CostCommand.Create(),
    CutsCommand.Create(),
    FuzzCommand.Create(),
    LivesCommand.Create(),
    MutantsCommand.Create(),
    NanoffStandIn.Create(),
    SizesCommand.Create(),
}.Parse(args).Invoke();
