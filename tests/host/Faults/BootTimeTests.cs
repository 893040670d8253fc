using System.Linq;
using AcuTimer.Board;
using AcuTimer.Tests.Screens;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Faults;

/// <summary>A chip that takes its time to boot: nobody listens meanwhile.</summary>
[Collection(FirmwareRuns.Name)]
public sealed class BootTimeTests
{
    private const long Boot = 1500 * VirtualTime.Millisecond;

    [Fact]
    public void EverythingComesSoMuchLaterAndPressesBeforeSayNothing()
    {
        var quick = Run(0);
        var slow = Run(Boot);
        Assert.True(quick.Frames.Count > 1);
        Assert.Equal(quick.Frames.Select(f => f.Time + Boot), slow.Frames.Select(f => f.Time));
    }

    private static Recording Run(long boot)
    {
        var run = new Recording();
        var board = run.Simulation.Board;
        Owner.HasNoTrouble(board);
        board.BootMicroseconds = boot;
        if (boot > 0)
        {
            board.Ok.PressAt(200 * VirtualTime.Millisecond, 100 * VirtualTime.Millisecond);
            board.Next.PressAt(800 * VirtualTime.Millisecond, 100 * VirtualTime.Millisecond);
        }

        board.PowerOffAt(boot + (5 * VirtualTime.Second));
        run.Run();
        return run;
    }
}
