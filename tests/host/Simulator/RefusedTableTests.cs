using AcuTimer.Core.Routines;
using AcuTimer.Simulator.Script;
using AcuTimer.Tests.Display;
using AcuTimer.Tests.Screens;
using Xunit;

namespace AcuTimer.Tests.Simulator;

/// <summary>A damaged table on the device's storage: the screen says so, and the built-in table plays.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class RefusedTableTests
{
    private const long Second = 1_000_000;

    [Fact]
    public void TheScreenSaysSoAndTheBuiltInPlays()
    {
        var bytes = (byte[])TableBytes.BuiltIn.Clone();
        bytes[100] ^= 1;
        var refused = Run(bytes);
        var absent = Run(null);
        Assert.NotEqual(0, refused.PictureAt(Second).Differences(absent.PictureAt(Second)));
        Golden.Check(refused.PictureAt(Second), "refused-table");
        Assert.Contains(refused.States, s => s.Line.Routine == "Calf Meridian");
        Assert.Empty(refused.Errors);
    }

    private static Recording Run(byte[]? table)
    {
        var recording = new Recording();
        if (table is not null)
        {
            recording.Simulation.PutTable(table);
        }

        Owner.HasNoTrouble(recording.Simulation.Board);
        recording.Simulation.Press(ButtonScript.Parse("script", ["3s ok", "4s ok", "4.5s ok", "5s ok"]));
        recording.Simulation.Board.PowerOffAt(6 * Second);
        recording.Run();
        return recording;
    }
}
