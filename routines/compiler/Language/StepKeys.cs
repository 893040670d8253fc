using System.Collections.Generic;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>The keys of a step: the parser's definition and the schema's.</summary>
internal static class StepKeys
{
    private static readonly DurationShape ShortTime = DurationShape.Seconds(0, byte.MaxValue);

    private static readonly DurationShape WorkTime = DurationShape.Seconds(1, Limits.SessionMaxSeconds);

    private static readonly DurationShape Rhythm =
        new(Limits.RhythmUnitMs, Limits.RhythmUnitMs, byte.MaxValue * Limits.RhythmUnitMs);

    public static readonly Field<string> Point = new("point", Names.PointName,
        "The WHO code, area or alias of the atlas.");

    public static readonly Field<IReadOnlyList<Located<string>>> Points = new("points", new ListShape<string>(Names.PointName, 2, 2),
        "Two points worked at the same time.");

    public static readonly Field<Side> Side = new("side", new ChoiceShape<Side>(),
        "Which side, or in which order. Without it: left, then right; or the midline.");

    public static readonly Field<Technique> Technique = new("technique", new ChoiceShape<Technique>(),
        "What the hand does.", Required: true);

    public static readonly Field<Amount> Clockwise = new("clockwise", new AmountShape(Limits.Circles),
        $"Circles clockwise: a count, or a time with a unit. With neither direction given: {AcuTimer.Core.Routines.Defaults.Circles} each way.");

    public static readonly Field<Amount> Counterclockwise = new("counterclockwise", new AmountShape(Limits.Circles),
        $"Circles counterclockwise: a count, or a time with a unit. With neither direction given: {AcuTimer.Core.Routines.Defaults.Circles} each way.");

    public static readonly Field<Turning> First = new("first", new ChoiceShape<Turning>(),
        "Which direction comes first. Without it: clockwise.");

    public static readonly Field<int> In = new("in", WorkTime,
        "With counts: so many in so long.");

    public static readonly Field<int> Hold = new("hold", ShortTime,
        "Steady pressure before the technique. The technique hold itself uses for.");

    public static readonly Field<int> For = new("for", WorkTime,
        $"How long the technique is done, a round. Without it, at a hold, wiggling, kneading and stroking: {AcuTimer.Core.Routines.Defaults.WorkSeconds} s.");

    public static readonly Field<int> Count = new("count", new IntegerShape(1, Limits.Count),
        "How many taps, strokes, presses, breaths or beats, a round.");

    public static readonly Field<int> Press = new("press", Rhythm,
        "squeeze: how long to press. breathe: how long to breathe in.");

    public static readonly Field<int> Rest = new("rest", Rhythm,
        "squeeze: how long to let go. breathe: how long to breathe out.");

    public static readonly Field<int> Tempo = new("tempo",
        new DurationShape(Limits.TempoUnitMs, Limits.TempoUnitMs, Limits.TempoMaxMs),
        "How long one circle, tap or beat takes.");

    public static readonly Field<int> Rounds = new("rounds", new IntegerShape(1, Limits.Rounds),
        "How many times, with a short turn between.");

    public static readonly Field<int> Stations = new("stations", new IntegerShape(1, Limits.Rounds),
        "How many places along a line or an arc; the rounds are done at each.");

    public static readonly Field<Until> Until = new("until", new ChoiceShape<Until>(),
        "released: the person moves on when the point lets go; for is then an estimate.");

    public static readonly Field<Pressure> Pressure = new("pressure", new ChoiceShape<Pressure>(),
        "How hard. Without it: light; none for breathing.");

    public static readonly Field<int> Ramp = new("ramp", ShortTime, "How slowly pressure is added.");

    public static readonly Field<int> Prepare = new("prepare", ShortTime, "Time to find the point.");

    public static readonly Field<int> Release = new("release", ShortTime, "Time to let go.");

    public static readonly Field<int> Switch = new("switch", ShortTime, "Time to change sides.");

    public static readonly Field<CueSource> Cue = new("cue", CueLanguage.Shape,
        "What the screen says, where it differs from the point's own text.");

    public static readonly Field<string> Reason = new("reason", new NoteShape(),
        $"Why a hold is longer than {Limits.HoldMaxSeconds} s; with it goes source. Not in the table.");

    public static readonly Field<SourceReference> Source = new("source", new SourceShape(),
        "The document and paragraph that this step comes from.");

    public static readonly Field<StepDefaults> Defaults = new("defaults", new WordsShape<StepDefaults>(),
        "Which parts the document does not give: device defaults.");

    /// <summary>In the order in which they are best written.</summary>
    public static readonly IReadOnlyList<Field> All =
    [
        Point, Points, Side, Technique, Hold, Clockwise, Counterclockwise, First, For, Count, In, Press, Rest, Tempo,
        Rounds, Stations, Until, Pressure, Ramp, Prepare, Release, Switch, Cue, Reason, Source, Defaults,
    ];
}
