using System;
using System.CommandLine;
using System.Diagnostics;
using AcuTimer.Board.Wire;

namespace AcuTimer.Benchmarks.Flash;

/// <summary>cuts: power cuts while a table is flashed; 1 when one of them leaves something else than the old or the new table.</summary>
internal static class CutsCommand
{
    private const int MostShown = 5;
    private const string Old = "quick-seat.yaml";
    private const string New = "daily-five.yaml";

    public static Command Create()
    {
        var stride = new Option<int>("--stride") { Description = "Of the second cuts, one in so many.", DefaultValueFactory = _ => 1 };
        var command = new Command("cuts", "Cut the power at every packet and every change of the storage while a table is flashed.") { stride };
        command.SetAction(parsed => Run(parsed.GetValue(stride)));
        return command;
    }

    private static int Run(int stride)
    {
        var time = Stopwatch.StartNew();
        int cuts = 0, wrong = 0;
        foreach (bool counted in (bool[])[false, true])
        {
            CutCampaign campaign = Make(counted);
            campaign.Once();
            campaign.Twice(stride);
            cuts += campaign.Cuts;
            wrong += campaign.Wrong.Count;
            for (int i = 0; i < Math.Min(MostShown, campaign.Wrong.Count); i++)
            {
                Console.WriteLine(campaign.Wrong[i]);
            }
        }

        Console.WriteLine($"{cuts} power cuts in {time.Elapsed.TotalSeconds:F0} s, {wrong} of them wrong");
        return wrong == 0 ? 0 : 1;
    }

    /// <param name="counted">A runtime from before July 2026, without checksums; else a newer one with them.</param>
    internal static CutCampaign Make(bool counted) => new(
        FlashTable.Of(Old), FlashTable.Of(New), new WireOptions { CountedNames = counted, Checksums = !counted });
}
