using System.Collections.Generic;
using System.Linq;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Tests.Screens;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Sessions;

/// <summary>
/// With both hands busy and the eyes shut: in every mode, where a phase begins that asks for something, the motor says so
/// within a moment, and two phases that ask for different things one after the other do not feel the same.
/// </summary>
public sealed class FeltTests
{
    private const long Moment = 20_000;

    public static TheoryData<int, bool, bool> Shipped()
    {
        var data = new TheoryData<int, bool, bool>();
        for (int routine = 0; routine < BuiltIn.Table().RoutineCount; routine++)
        {
            data.Add(routine, false, false);
            data.Add(routine, true, false);
            data.Add(routine, false, true);
            data.Add(routine, true, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_change_of_a_shipped_routine(int routine, bool pocket, bool firstRun) =>
        Check(new Play(BuiltIn.Table(), routine, pocket, firstRun));

    /// <summary>Open steps, taps, strokes, breaths, stations; and presses too short for anything but beats.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_change_of_what_the_shipped_ones_do_not_have(bool pocket)
    {
        var table = new RoutineTable();
        byte[] bytes = CompiledRoutine.Of(RepositoryFiles.Full("tests/host/Sessions/every-phase.yaml"));
        Assert.Equal(TableError.None, table.Open(bytes, bytes.Length));
        var play = new Play(table, 0, pocket, false);
        Check(play);
        Phase[] met = [.. play.Begun.Select(b => b.Phase).Distinct()];
        Assert.Equal([], System.Enum.GetValues<Phase>().Except(met).Except([Phase.Wait]));
    }

    private static void Check(Play play)
    {
        Assert.True(play.Begun.Count > 10);
        string before = "";
        var last = Phase.Done;
        foreach ((long at, Phase phase, string what) in play.Begun)
        {
            int[] felt = play.From(at);
            Assert.True(felt.Length > 0, $"{what} at {at / 1000} ms is not felt");
            string shape = string.Join(' ', felt);
            // Waiting and getting ready both ask for the next point, adding pressure and the first press both for pressure.
            bool same = (last, phase) is (Phase.Wait, Phase.Prepare) or (Phase.Ramp, Phase.Press);
            Assert.True(same || shape != before, $"{what} at {at / 1000} ms feels like what came before: {shape}");
            before = shape;
            last = phase;
        }
    }

    private sealed class Play : ISessionProbe
    {
        private readonly MotorTrace motor = new();
        private (Phase, long, int)? present;

        public Play(RoutineTable table, int routine, bool pocket, bool firstRun)
        {
            var session = new Session(new SignalPlayer(new MotorGuard(motor, motor)), this);
            var options = new SessionOptions { Pocket = pocket, FirstRun = firstRun, NewReadySeconds = 15 };
            Assert.True(session.Begin(table, routine, options, 0));
            while (session.NextDue != long.MaxValue)
            {
                motor.Microseconds = session.NextDue;
                session.Advance(motor.Microseconds);
                if (session.Cursor.Phase is Phase.Wait or Phase.Await && session.Elapsed(motor.Microseconds) > session.Cursor.Start + 3_000_000)
                {
                    session.Proceed(motor.Microseconds);
                }
            }

            Assert.Equal(SessionState.Ended, session.State);
        }

        public List<(long At, Phase Phase, string What)> Begun { get; } = [];

        /// <summary>Pulses that begin where a phase begins, up to a pause: on and off times in milliseconds, and the slope's duties.</summary>
        public int[] From(long at)
        {
            var shape = new List<int>();
            int i = motor.Edges.FindIndex(e => e.At >= at && e.At <= at + Moment && e.Duty > 0);
            while (i >= 0 && i + 1 < motor.Edges.Count)
            {
                long length = motor.Edges[i + 1].At - motor.Edges[i].At;
                if (motor.Edges[i].Duty == 0 && length > 200_000)
                {
                    break;
                }

                shape.Add((int)(length / 1000));
                shape.Add(motor.Edges[i].Duty);
                i++;
            }

            return [.. shape];
        }

        public void OnState(Session session, long at)
        {
            var place = (session.Cursor.Phase, session.Cursor.Start, session.Walk.Step);
            if (present != place)
            {
                present = place;
                Begun.Add((at, session.Cursor.Phase, $"{session.Cursor.Phase} of step {session.Walk.Step + 1}"));
            }
        }
    }
}
