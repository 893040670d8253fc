using System;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;
using AcuTimer.Simulator.Script;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>The table that plays cannot be read any more, or is not what was checked: the motor is off, the session is over, and the built-in table takes its place.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class TableGoneTests
{
    private const long Second = 1_000_000;
    private const string Slot = @"I:\routines.a";

    [Fact]
    public void WhileASessionRuns()
    {
        var run = Run(board => board.At(6 * Second, () => board.Flash.Put(Slot, [])));
        var end = run.States.First(s => s.Time > 6 * Second && s.Line.State != "running").Time;
        Assert.DoesNotContain(run.Motor, m => m.Time > end && m.Time < 110 * Second && m.Duty > 0);
        Pictures.Check(run.PictureAt(end + (2 * Second)), "table-gone");
        Assert.Equal("running", FaultRun.StateAt(run, 118 * Second));
    }

    [Fact]
    public void BeforeASessionBegins()
    {
        var run = Run(board => board.At(1_900_000, () => board.Flash.Put(Slot, [])));
        Assert.DoesNotContain(run.Motor, m => m.Time < 110 * Second && m.Duty > 0);
        Pictures.Check(run.PictureAt(8 * Second), "table-gone");
        Assert.Equal("running", FaultRun.StateAt(run, 118 * Second));
    }

    [Fact]
    public void AStepThatIsNotWhatWasCheckedIsNotPlayed()
    {
        var run = Run(board => board.Flash.Put(Slot, Rotten(board.Flash.Get(Slot)!)));
        Assert.DoesNotContain(run.Motor, m => m.Time < 110 * Second && m.Duty > 0);
        Pictures.Check(run.PictureAt(8 * Second), "table-rotten");
        Assert.Equal("running", FaultRun.StateAt(run, 118 * Second));
    }

    /// <summary>Every step asks for a manner that is not there.</summary>
    private static byte[] Rotten(byte[] slot)
    {
        var bytes = (byte[])slot.Clone();
        var entry = TableFormat.HeaderSize + ((TableFormat.SectionId.Steps - 1) * TableFormat.SectionSize);
        var at = (int)LittleEndian.U32(bytes, entry + TableFormat.Section.Offset);
        for (var step = 0; step < LittleEndian.U32(bytes, entry + TableFormat.Section.Count); step++)
        {
            bytes[at + (step * TableFormat.Step.Size) + TableFormat.Step.Manner] = 0xFF;
        }

        return bytes;
    }

    private static Recording Run(Action<SimulatedBoard> breaks)
    {
        var recording = FaultRun.Ready();
        var board = recording.Simulation.Board;
        recording.Simulation.PutTable(TableBytes.BuiltIn);
        breaks(board);
        recording.Simulation.Press(ButtonScript.Parse("script", [.. FaultRun.Start, "112s ok", "113s next", "113.4s ok", "113.7s ok", "114s ok"]));
        board.PowerOffAt(120 * Second);
        recording.Run();
        Assert.Empty(recording.Result!.Faults);
        return recording;
    }
}
