using System.Linq;
using AcuTimer.Core.Routines;

namespace AcuTimer.Benchmarks.Lives;

/// <summary>A routine nobody has thought of, a person's choices, and what that person's fingers do.</summary>
internal sealed record Scenario(StepDraft[] Steps, int Rounds, Caution Gates, SessionOptions Options, Act[] Acts, int Patience, int Late)
{
    /// <summary>Nothing waits for the person.</summary>
    public bool RunsByItself => !(Options.FirstRun && Options.NewReadySeconds > 0) && Options.AutoAdvance && !Steps.Any(s => s.Open);

    public override string ToString() => string.Join('\n',
    [
        $"rounds {Rounds}, gates {Gates}, patience {Patience} us, late {Late} us",
        $"options: sore {Options.SoreSide}, tempo {Options.TempoPercent}, ramp {Options.RampSeconds}, ready {Options.ReadySeconds}, "
            + $"auto {Options.AutoAdvance}, pocket {Options.Pocket}, excluded {Options.Excluded}, {Options.Strength} % {Options.BatteryMillivolts} mV",
        .. Steps.Select(s => s.ToString()),
        .. Acts.Select(a => a.ToString()),
    ]);
}

/// <summary>One step of a random routine, with its manner and point.</summary>
internal sealed record StepDraft(
    Technique Technique, int First, int Second, int Seconds, int TempoMs, int On, int Off, int Hold, int Rounds, int Stations)
{
    public Side Side { get; init; }

    public bool Joined { get; init; }

    public bool Open { get; init; }

    public bool CounterclockwiseFirst { get; init; }

    public bool PerDirection { get; init; }

    public Pressure Pressure { get; init; }

    public Caution Caution { get; init; }

    public int Prepare { get; init; }

    public int Ramp { get; init; }

    public int Release { get; init; }

    public int Switch { get; init; }
}

/// <summary>What a person does to a session.</summary>
internal enum ActKind
{
    Pause,
    Resume,
    Ease,
    Repeat,
    Skip,
    Back,
    SharpPain,
    Proceed,
    End,
}

/// <summary>Something done so many microseconds after the act before.</summary>
internal sealed record Act(long After, ActKind Kind);
