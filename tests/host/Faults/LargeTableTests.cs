using System.Collections.Generic;
using System.Linq;
using AcuTimer.Core.Tables;
using AcuTimer.Simulator.Script;
using AcuTimer.Tests.Screens;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>Tables of any length arrive, are checked, stored and taken while the device goes on, and play as a small one does.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class LargeTableTests
{
    private const long Second = 1_000_000;
    private const long Arrives = 3 * Second;
    private const long Starts = 30 * Second;

    private static readonly string[] Start = ["1s ok", "30s next", "30.4s ok", "30.7s ok", "31s ok"];

    [Theory]
    [InlineData(32_768)]
    [InlineData(81_920)]
    public void It_plays_what_the_built_in_table_plays(int bytes)
    {
        var table = LargeTable.Of(bytes);
        var run = Run(table);
        Assert.Equal(bytes, table.Length);
        Assert.Equal(bytes + TableMark.Size, run.Simulation.Board.Flash.Get(@"I:\routines.a")!.Length);
        Assert.Null(run.Simulation.Board.Flash.Get(@"I:\" + TableStore.InboxName));
        Assert.Equal(Edges(Run(null)), Edges(run));
        Assert.NotEmpty(Edges(run));
    }

    [Fact]
    public void Its_progress_is_shown()
    {
        var run = Run(LargeTable.Of(81_920), millisecondsAWrite: 20);
        Pictures.Check(run.PictureAt(Arrives + (4 * Second)), "routines-coming");
    }

    private static List<(long Time, int Duty)> Edges(Recording run) => FaultRun.Edges(run).Where(edge => edge.Time > Starts).ToList();

    private static Recording Run(byte[]? table, int millisecondsAWrite = 0)
    {
        var recording = FaultRun.Ready();
        var simulation = recording.Simulation;
        var board = simulation.Board;
        if (table is not null)
        {
            board.At(Arrives, () => simulation.PutInbox(table));
            board.Flash.Gate = _ =>
            {
                board.Sleep(board.Now > Arrives ? millisecondsAWrite : 0);
                return true;
            };
            simulation.Press(ButtonScript.Parse("script", ["28s ok"]));
        }

        simulation.Press(ButtonScript.Parse("script", Start));
        board.PowerOffAt(Starts + (40 * Second));
        recording.Run();
        Assert.Empty(recording.Result!.Faults);
        return recording;
    }
}
