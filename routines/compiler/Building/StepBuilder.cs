using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Building;

/// <summary>Fills in what a step leaves out. The step has been checked: its keys go together.</summary>
internal static class StepBuilder
{
    /// <param name="step">As written.</param>
    /// <param name="point">The point or pair that it names.</param>
    /// <param name="block">The order of the block that it is in, or null.</param>
    /// <param name="joined">Not the first step of its block.</param>
    public static BuiltStep Build(StepSource step, PointSource point, Side? block, bool joined)
    {
        StepAmount amount = step.Technique.Value.Is(TechniqueNature.Circles) ? CircleAmount.Of(step) : BeatAmount.Of(step);
        Side side = block ?? step.Side?.Value ?? DefaultSide(point);
        return new BuiltStep
        {
            Source = step,
            Point = point,
            Joined = joined,
            Side = side,
            Pressure = step.Pressure?.Value ?? DefaultPressure(step),
            Amount = amount,
            Manner = Manner(step, point, amount, StepTiming.TwoSided(side) && !joined),
            Cue = Cue(step.Cue?.Value, point),
            Defaults = (step.Defaults?.Value ?? 0) | amount.Missing | Missing(step, point, block),
        };
    }

    /// <summary>What is left out, so that a device default stands there.</summary>
    public static StepDefaults Missing(StepSource step, PointSource point, Side? block)
    {
        bool touch = step.Technique.Value.Is(TechniqueNature.Touch);
        bool sided = block is null && point.Laterality.Value == Laterality.Paired;
        return (sided && step.Side is null ? StepDefaults.Side : 0)
            | (touch && step.Pressure is null ? StepDefaults.Pressure : 0)
            | (touch && step.Ramp is null ? StepDefaults.Ramp : 0);
    }

    private static Side DefaultSide(PointSource point) =>
        point.Laterality.Value == Laterality.Paired ? Side.LeftThenRight : Side.Midline;

    private static Pressure DefaultPressure(StepSource step) =>
        step.Technique.Value.Is(TechniqueNature.Touch) ? Pressure.Light : Pressure.None;

    private static MannerRecord Manner(StepSource step, PointSource point, StepAmount amount, bool switches) => new()
    {
        Technique = step.Technique.Value,
        CounterclockwiseFirst = amount.CounterclockwiseFirst,
        SecondsPerDirection = amount.SecondsPerDirection,
        TempoMs = amount.TempoMs,
        OnMs = amount.OnMs,
        OffMs = amount.OffMs,
        Ramp = Seconds(step.Ramp, DefaultRamp(step, point)),
        Prepare = Seconds(step.Prepare, Defaults.PrepareSeconds),
        Release = Seconds(step.Release, Defaults.ReleaseSeconds),
        // Where it has no effect it is the same for all, so that more steps share a manner.
        Switch = switches ? Seconds(step.Switch, Defaults.SwitchSeconds) : Defaults.SwitchSeconds,
        Hold = Seconds(step.Hold, 0),
        Rounds = step.Rounds?.Value ?? 1,
        Stations = step.Stations?.Value ?? 1,
    };

    private static int DefaultRamp(StepSource step, PointSource point) =>
        !step.Technique.Value.Is(TechniqueNature.Touch) ? 0
        : point.CautionBits.HasFlag(Caution.Tender) ? Defaults.TenderRampSeconds
        : Defaults.RampSeconds;

    private static int Seconds(Located<int>? milliseconds, int otherwise) => milliseconds?.Value / 1000 ?? otherwise;

    // What only repeats the point's own text is left to the point.
    private static CueRecord? Cue(CueSource? cue, PointSource point)
    {
        string big = Unless(cue?.Big?.Value, point.Big.Value);
        string self = Unless(cue?.Self?.Value, point.Place.Value);
        string partner = Unless(cue?.Partner?.Value, self.Length > 0 ? self : point.Place.Value);
        return (big + self + partner).Length == 0 ? null : new CueRecord(big, self, partner);
    }

    private static string Unless(string? text, string same) => text is null || text == same ? "" : text;
}
