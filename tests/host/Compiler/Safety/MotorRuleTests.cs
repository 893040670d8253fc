using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Checks;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using Xunit;

namespace AcuTimer.Tests.Compiler.Safety;

/// <summary>What the compiler lets pass, the device's motor guard plays whole; what it refuses, the guard would cut.</summary>
public sealed class MotorRuleTests
{
    // A rise and a fall of six lengths each in every press and rest; then those of moving, counting down and ending.
    private const int Presses = 120;
    private const int Edges = (Presses * 12) + 3 + 3 + 3;

    [Theory]
    [InlineData(1000, 1000, false)]
    [InlineData(1100, 1100, false)]
    [InlineData(1000, 1900, true)]
    [InlineData(1300, 1300, true)]
    [InlineData(3000, 2000, true)]
    public void The_guard_and_the_rule_agree(int press, int rest, bool allowed)
    {
        RoutineTable table = Table(press, rest);
        Assert.Equal(allowed, Rehearsal.RefusedSteps(table, 0).Count == 0);
        Assert.Equal(allowed, Play(table) == Edges);
    }

    [Fact]
    public void No_shipped_routine_is_refused()
    {
        RoutineTable table = ShippedTable.Open(ShippedTable.Compile().Bytes);
        Assert.All(Enumerable.Range(0, table.RoutineCount), routine => Assert.Empty(Rehearsal.RefusedSteps(table, routine)));
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

    /// <summary>How often the motor is told to run.</summary>
    private static int Play(RoutineTable table)
    {
        var clock = new TestClock();
        var motor = new CountingMotor();
        var session = new Session(new SignalPlayer(new MotorGuard(motor, clock)), null);
        session.Begin(table, 0, new SessionOptions(), 0);
        while (session.NextDue != long.MaxValue)
        {
            clock.Microseconds = session.NextDue;
            session.Advance(clock.Microseconds);
        }

        return motor.Runs;
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
