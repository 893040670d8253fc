using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using Xunit;

namespace AcuTimer.Tests.Compiler.Safety;

/// <summary>No press and rest that the language can say asks the motor for more than its guard lets through.</summary>
public sealed class MotorRuleTests
{
    private const int Presses = 120;

    [Theory]
    [InlineData(500, 500)]
    [InlineData(600, 1500)]
    [InlineData(1000, 1000)]
    [InlineData(1100, 1400)]
    [InlineData(1400, 1500)]
    [InlineData(1500, 1500)]
    [InlineData(1500, 500)]
    [InlineData(3000, 2000)]
    public void The_guard_plays_every_press_and_rest_whole(int press, int rest)
    {
        var clock = new TestClock();
        var motor = new CountingMotor();
        var guard = new MotorGuard(motor, clock);
        var session = new Session(new SignalPlayer(guard), null);
        session.Begin(Table(press, rest), 0, new SessionOptions(), 0);
        while (session.NextDue != long.MaxValue)
        {
            clock.Microseconds = session.NextDue;
            session.Advance(clock.Microseconds);
        }

        Assert.Equal(0, guard.Cuts);
        Assert.InRange(motor.Runs, Presses, int.MaxValue);
    }

    private static RoutineTable Table(int press, int rest)
    {
        TableModel model = Workshop.CompileText(Workshop.Head
            + $"  - {{ point: LI4, side: both, technique: squeeze, count: {Presses}, press: 3 s, rest: 3 s }}\n").Model;
        var changed = new TableModel
        {
            Points = model.Points,
            Routines = model.Routines,
            Steps = model.Steps,
            Manners = [model.Manners[0] with { OnMs = press, OffMs = rest }],
            Tips = model.Tips,
            Maps = model.Maps,
        };
        return ShippedTable.Open(TableWriter.Write(changed));
    }

    private sealed class TestClock : IClock
    {
        public long Microseconds { get; set; }
    }

    private sealed class CountingMotor : IMotor
    {
        public int Runs { get; private set; }

        public bool SetDuty(int percent)
        {
            Runs += percent > 0 ? 1 : 0;
            return true;
        }
    }
}
