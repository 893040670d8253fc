using System.Collections.Generic;
using AcuTimer.Core.Routines;

namespace AcuTimer.Tests.Sessions;

/// <summary>
/// What the motor should say in a routine, and when: written down once more from the documents' steps and the time
/// model, without the engine. Only for routines as they are written.
/// </summary>
internal sealed class SignalScore
{
    private readonly RoutineTable table;
    private readonly int first;
    private readonly int count;
    private readonly StepPlan plan = new();
    private int now;

    private SignalScore(RoutineTable table, int routine)
    {
        this.table = table;
        first = table.FirstStep(routine);
        count = table.Routine(routine, TableFormat.Routine.StepCount);
    }

    /// <summary>Signals by their names in the notes, with their time in milliseconds.</summary>
    public List<(int At, string Signal)> Signals { get; } = [];

    /// <summary>Length of the routine in milliseconds.</summary>
    public int Length => now;

    public static SignalScore Of(RoutineTable table, int routine)
    {
        var score = new SignalScore(table, routine);
        for (int round = 0; round < table.Routine(routine, TableFormat.Routine.Rounds); round++)
        {
            score.Round();
        }

        score.Signals.Add((score.now, "done"));
        return score;
    }

    private void Round()
    {
        for (int start = 0, end; start < count; start = end)
        {
            end = start + 1;
            while (end < count && Load(end).Joined)
            {
                end++;
            }

            Block(start, end);
        }
    }

    private void Block(int start, int end)
    {
        for (int step = start; step < end; step++)
        {
            Visit(Load(step), Load(step).Prepare);
        }

        if (Load(start).Side is not (Side.LeftThenRight or Side.SoreFirst))
        {
            return;
        }

        for (int step = start; step < end; step++)
        {
            int change = step == start ? Load(step).Switch : 0;
            Visit(Load(step), end - start > 1 ? plan.Prepare + change : change);
        }
    }

    private void Visit(StepPlan step, int approach)
    {
        Say("move");
        LastThree(approach, 2);
        now += approach * 1000;
        if (step.Ramp > 0)
        {
            Say(step.Ramp > 1 ? "rise" : "beat");
        }

        now += step.Ramp * 1000;
        if (step.Hold > 0)
        {
            Hold(step.Hold);
            Turn();
        }

        for (int i = 0; i < step.Rounds * step.Stations; i++)
        {
            if (i > 0)
            {
                Turn();
            }

            Work(step);
        }

        if (step.Release > 0)
        {
            Say(step.Release > 1 ? "let-go" : "counterclockwise");
        }

        now += step.Release * 1000;
    }

    private void Work(StepPlan step)
    {
        switch (step.Technique)
        {
            case Technique.Hold: Hold(step.Seconds); break;
            case Technique.Circles: Circles(step); break;
            case Technique.Squeeze:
            case Technique.Breathe: Cycles(step, step.Count > 0 ? step.Count : step.Seconds * 1000 / (step.OnMs + step.OffMs)); break;
            default: Beats(step.Seconds > 0 && step.Count == 0 ? step.Seconds * 1000 / step.TempoMs : step.Count, step, "beat"); break;
        }
    }

    private void Circles(StepPlan step)
    {
        Xunit.Assert.False(step.CounterclockwiseFirst || step.SecondsPerDirection || step.Seconds > 0, "not in the shipped routines");
        Beats(step.First, step, "clockwise");
        Say("fall");
        now += 2000;
        Beats(step.Second, step, "counterclockwise");
    }

    private void Beats(int beats, StepPlan step, string signal)
    {
        int length = step.Seconds > 0 ? step.Seconds * 1000 : beats * step.TempoMs;
        for (int i = 0; i < beats; i++)
        {
            Signals.Add((now + (i * step.TempoMs), signal));
        }

        now += length;
    }

    private void Cycles(StepPlan step, int cycles)
    {
        for (int i = 0; i < cycles; i++)
        {
            Say("rise");
            now += step.OnMs;
            Say("fall");
            now += step.OffMs;
        }
    }

    private void Hold(int seconds)
    {
        Say("hold");
        LastThree(seconds, 1);
        now += seconds * 1000;
    }

    private void Turn()
    {
        Say("rise");
        now += 2000;
    }

    /// <summary>Ticks, but none while the signal at the beginning may still play.</summary>
    private void LastThree(int seconds, int earliest)
    {
        for (int second = System.Math.Max(seconds - 3, earliest); second < seconds; second++)
        {
            Signals.Add((now + (second * 1000), "tick"));
        }
    }

    private void Say(string signal) => Signals.Add((now, signal));

    private StepPlan Load(int step)
    {
        plan.Load(table, first + step);
        return plan;
    }
}
