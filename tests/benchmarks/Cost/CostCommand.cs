using System;
using System.CommandLine;
using AcuTimer.Benchmarks.Content;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Cost;

/// <summary>cost: the work of opening tables of growing length.</summary>
internal static class CostCommand
{
    private static readonly int[] Sizes = [8, 16, 32, 64, 128, 184];

    public static Command Create()
    {
        var command = new Command("cost", "Count the work of opening tables of growing length.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var reader = new CountingReader();
        Console.WriteLine("| table | bytes | bytes read | read per byte | allocated |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (int size in Sizes)
        {
            Row($"{size} points", LoadCost.Of(GrowingTable.Write(size), reader));
        }

        Row("built-in", LoadCost.Of(TableBytes.BuiltIn, reader));
        return 0;
    }

    private static void Row(string name, LoadCost cost) =>
        Console.WriteLine($"| {name} | {cost.Length} | {cost.Reads} | {cost.ReadsPerByte:F2} | {cost.Allocated} |");
}
