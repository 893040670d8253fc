using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Sessions;

/// <summary>The motor in every millisecond of every shipped routine, against the signals as firmware/README.md has them.</summary>
public sealed class MotorWaveTests
{
    private const int Tail = 2000;

    /// <summary>Milliseconds and percent, one after the other.</summary>
    private static readonly Dictionary<string, int[]> Shapes = new()
    {
        ["clockwise"] = [100, 100],
        ["counterclockwise"] = [80, 100, 120, 0, 80, 100],
        ["beat"] = [80, 100],
        ["rise"] = [100, 30, 100, 40, 100, 55, 100, 70, 100, 85, 100, 100],
        ["fall"] = [100, 100, 100, 85, 100, 70, 100, 55, 100, 40, 100, 30],
        ["hold"] = [400, 100],
        ["tick"] = [80, 100],
        ["let-go"] = [400, 100, 120, 0, 400, 100],
        ["move"] = [400, 100, 120, 0, 100, 100, 120, 0, 400, 100],
        ["done"] = [200, 50, 120, 0, 200, 75, 120, 0, 200, 100],
    };

    public static TheoryData<int, int> Cases()
    {
        var data = new TheoryData<int, int>();
        for (int routine = 0; routine < BuiltIn.Table().RoutineCount; routine++)
        {
            data.Add(routine, 100);
            data.Add(routine, 60);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_millisecond_is_as_documented(int routine, int strength)
    {
        RoutineTable table = BuiltIn.Table();
        SignalScore score = SignalScore.Of(table, routine);
        byte[] expected = Expected(score, strength);
        byte[] wave = Play(table, routine, strength).Wave(expected.Length);
        Assert.Equal(StepTiming.RoutineTime(table, routine, new StepPlan()), score.Length * 1000L);
        int at = expected.AsSpan().CommonPrefixLength(wave);
        Assert.True(at == expected.Length, $"at {at} ms: {(at < wave.Length ? wave[at] : 0)} % instead of {(at < wave.Length ? expected[at] : 0)} %");
        MotorLimits.Check(wave);
    }

    private static MotorTrace Play(RoutineTable table, int routine, int strength)
    {
        var motor = new MotorTrace();
        var guard = new MotorGuard(motor, motor);
        var session = new Session(new SignalPlayer(guard), null);
        Assert.True(session.Begin(table, routine, new SessionOptions { Strength = strength, BatteryMillivolts = HapticLimits.RatedMillivolts }, 0));
        while (session.NextDue != long.MaxValue)
        {
            motor.Microseconds = session.NextDue;
            session.Advance(motor.Microseconds);
        }

        Assert.Equal(SessionState.Ended, session.State);
        Assert.Equal(0, guard.Refusals);
        return motor;
    }

    private static byte[] Expected(SignalScore score, int strength)
    {
        byte[] wave = new byte[score.Length + Tail];
        foreach ((int at, string signal) in score.Signals)
        {
            Paint(wave, at, Shapes[signal], strength);
        }

        return wave;
    }

    /// <summary>A pulse that is not to begin gently begins with 40 ms at full duty.</summary>
    private static void Paint(byte[] wave, int at, int[] shape, int strength)
    {
        for (int i = 0; i < shape.Length; i += 2)
        {
            int level = shape[i + 1] == 0 ? 0 : Math.Max(30, shape[i + 1] * strength / 100);
            bool starts = i == 0 || shape[i - 1] == 0;
            Assert.True(wave.AsSpan(at, shape[i]).IndexOfAnyExcept((byte)0) < 0, $"signals overlap at {at} ms");
            Array.Fill(wave, (byte)level, at, shape[i]);
            if (starts && shape[i + 1] >= 50)
            {
                Array.Fill(wave, (byte)100, at, 40);
            }

            at += shape[i];
        }
    }
}
