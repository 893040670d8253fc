using System;
using System.Linq;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Lives;

/// <summary>Makes scenarios from a source of chance.</summary>
internal sealed class ScenarioMaker(Random chance)
{
    private static readonly Caution[] Questions =
        [Caution.Pregnancy, Caution.Clot, Caution.Wound, Caution.Numbness, Caution.Injury, Caution.Thinners];

    public Scenario Make(int size) => new(
        Steps(1 + chance.Next(1 + (size / 12))), 1 + chance.Next(2), Some(6), Options(),
        [.. Enumerable.Range(0, chance.Next(1 + (size / 3))).Select(_ => Act())], chance.Next(40_000_000), 0);

    private StepDraft[] Steps(int count)
    {
        StepDraft[] steps = new StepDraft[count];
        for (int i = 0; i < count; i++)
        {
            bool joined = i > 0 && steps[i - 1].Side is Side.LeftThenRight or Side.SoreFirst && Chance(2);
            steps[i] = Around(Work()) with
            {
                Joined = joined,
                Side = joined ? steps[i - 1].Side : (Side)chance.Next(6),
            };
        }

        return steps;
    }

    private StepDraft Around(StepDraft step) => MaybeOpen(step) with
    {
        Pressure = (Pressure)chance.Next(3),
        Caution = Some(4),
        Prepare = Approach(12),
        Ramp = chance.Next(12),
        Release = chance.Next(4),
        Switch = Approach(8),
    };

    private StepDraft MaybeOpen(StepDraft step) =>
        step.Technique is not (Technique.Circles or Technique.Squeeze or Technique.Breathe) && Chance(8)
            ? step with { Open = true, First = 0, Second = 0 }
            : step;

    private StepDraft Work()
    {
        var technique = (Technique)chance.Next(8);
        return technique switch
        {
            Technique.Circles => Circles(),
            Technique.Hold => Draft(technique, 0, 0, 1 + chance.Next(30), 0),
            Technique.Squeeze or Technique.Breathe => Cycles(technique),
            _ => Beats(technique),
        };
    }

    private StepDraft Circles()
    {
        int first = chance.Next(9);
        int second = Chance(2) ? first : chance.Next(9);
        first += first + second == 0 ? 1 : 0;
        int tempo = Tempo(600);
        StepDraft draft = chance.Next(3) switch
        {
            0 => Draft(Technique.Circles, first, second, 0, tempo),
            1 => Draft(Technique.Circles, first, second, 11 + chance.Next(30), Chance(2) ? 0 : tempo),
            _ => Draft(Technique.Circles, first, second, 0, tempo) with { PerDirection = true },
        };
        return draft with { CounterclockwiseFirst = Chance(2) };
    }

    private StepDraft Beats(Technique technique)
    {
        int count = 1 + chance.Next(20);
        return chance.Next(3) switch
        {
            0 => Draft(technique, 0, 0, 1 + chance.Next(30), Chance(3) ? 0 : Tempo(300)),
            1 => Draft(technique, count, 0, 0, Tempo(300)),
            _ => Draft(technique, count, 0, 6 + chance.Next(30), 0),
        };
    }

    private StepDraft Cycles(Technique technique)
    {
        int count = 1 + chance.Next(4);
        return (chance.Next(3) switch
        {
            0 => Draft(technique, count, 0, 0, 0),
            1 => Draft(technique, 0, 0, 13 + chance.Next(20), 0),
            _ => Draft(technique, count, 0, 5 + chance.Next(20), 0),
        }) with { On = 5 + chance.Next(60), Off = 5 + chance.Next(60) };
    }

    private StepDraft Draft(Technique technique, int first, int second, int seconds, int tempo) =>
        new(technique, first, second, seconds, tempo, 0, 0, Chance(3) ? chance.Next(15) : 0, 1 + chance.Next(2), 1 + chance.Next(2));

    private SessionOptions Options() => new()
    {
        SoreSide = Chance(2) ? Side.Left : Side.Right,
        TempoPercent = Chance(2) ? 100 : Chance(2) ? 25 * (3 + chance.Next(6)) : chance.Next(500),
        RampSeconds = Chance(2) ? 0 : chance.Next(40),
        ReadySeconds = Chance(2) ? 0 : chance.Next(30),
        AutoAdvance = !Chance(5),
        FirstRun = Chance(3),
        NewReadySeconds = Chance(2) ? 15 : 0,
        Pocket = Chance(4),
        Partner = Chance(2),
        Excluded = Chance(2) ? Caution.None : Some(4) & ~Caution.Numbness,
        Strength = 60 + (20 * chance.Next(3)),
        BatteryMillivolts = Chance(2) ? 0 : 3300 + chance.Next(1000),
    };

    private Act Act()
    {
        long after = chance.Next(4) switch
        {
            0 => 0,
            1 => chance.Next(300_000),
            2 => chance.Next(5_000) * 1000L,
            _ => chance.Next(60_000_000),
        };
        int kind = chance.Next(33);
        return new Act(after, kind == 32 ? ActKind.End : (ActKind)(kind / 4));
    }

    private int Approach(int most) => Chance(4) ? 0 : chance.Next(Limits.ApproachMinSeconds, most);

    private Caution Some(int oneIn) => Questions.Where(_ => Chance(oneIn)).Aggregate(Caution.None, (all, one) => all | one);

    private int Tempo(int least) => least + (50 * chance.Next(40));

    private bool Chance(int oneIn) => chance.Next(oneIn) == 0;
}
