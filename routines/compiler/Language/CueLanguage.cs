using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>The keys of a cue.</summary>
internal static class CueLanguage
{
    public static readonly Field<string> Big = new("big", new TextShape(Limits.BigCharacters),
        "The one big word on the screen; without it, the point's own.");

    public static readonly Field<string> Self = new("self", new LinesShape(),
        "What to do, for a person who treats himself or herself; without it, the point's place.");

    public static readonly Field<string> Partner = new("partner", new LinesShape(),
        "The same, for someone who treats another; without it, as for self.");

    public static readonly ObjectShape<CueSource> Shape = new("a cue", [Big, Self, Partner],
        (fields, _) => new CueSource(fields.Get(Big), fields.Get(Self), fields.Get(Partner)));
}
