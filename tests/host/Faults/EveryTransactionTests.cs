using System.Collections.Generic;
using System.Linq;
using AcuTimer.Simulator.Script;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>A short session, once for each of its bus transactions: that one fails. Touch is unchanged, and the picture is right within 2 s.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class EveryTransactionTests
{
    private const long Second = 1_000_000;
    private const long Faulty = 3 * Second;
    private const long Transfer = 20_000;
    private const long End = Faulty + (2 * Second);

    [Fact]
    public void NotAcknowledged() => ForEach((run, number) => run.Simulation.Board.Bus.Faults.RefuseAt(number));

    [Fact]
    public void CutShort() => ForEach((run, number) => run.Simulation.Board.Bus.Faults.CutAt(number, 1));

    private static void ForEach(System.Action<Recording, long> inject)
    {
        long transactions = 0;
        var planned = Run(run => run.Simulation.Board.At(Faulty, () => transactions = run.Simulation.Board.Bus.Transactions));
        Assert.InRange(transactions, 50, 1000);
        for (long number = 1; number <= transactions; number++)
        {
            var run = Run(r => inject(r, number));
            Assert.InRange(run.States[0].Time - planned.States[0].Time, -Transfer, Transfer);
            Assert.True(Pulses(planned).SequenceEqual(Pulses(run)), $"pulses, transaction {number}");
            Assert.True(planned.PictureAt(End).Differences(run.PictureAt(End)) == 0, $"picture, transaction {number}");
            Assert.True(run.Simulation.Board.Panel.Contrast == planned.Simulation.Board.Panel.Contrast, $"contrast, transaction {number}");
        }
    }

    /// <summary>Since the session began, which a transfer that is sent again may hold up.</summary>
    private static IEnumerable<(long After, int Duty)> Pulses(Recording run) =>
        FaultRun.Edges(run).Select(e => (e.Time - run.States[0].Time, e.Duty));

    private static Recording Run(System.Action<Recording> prepare)
    {
        var recording = FaultRun.Ready();
        recording.Simulation.Press(ButtonScript.Parse("script", ["0.5s ok", "0.8s ok", "1s ok", "1.2s ok"]));
        recording.Simulation.Board.PowerOffAt(End);
        prepare(recording);
        recording.Run();
        return recording;
    }
}
