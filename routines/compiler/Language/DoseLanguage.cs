using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>The keys of a dose.</summary>
internal static class DoseLanguage
{
    public static readonly Field<int> PerDay = new("per-day", new IntegerShape(1, Limits.SessionsPerDay), "Sessions a day.");

    public static readonly Field<int> PerWeek = new("per-week", new IntegerShape(1, Limits.SessionsPerWeek), "Sessions a week.");

    public static readonly Field<int> Weeks = new("weeks", new IntegerShape(1, Limits.DoseWeeks), "For so many weeks.");

    public static readonly Field<bool> Default = new("default", new BooleanShape(),
        "true when the document says no dose and the device's own stands here.");

    public static readonly ObjectShape<DoseSource> Shape = new("a dose", [PerDay, PerWeek, Weeks, Default],
        (fields, _) => new DoseSource(
            fields.Get(PerDay)?.Value ?? 0,
            fields.Get(PerWeek)?.Value ?? 0,
            fields.Get(Weeks)?.Value ?? 0,
            fields.Get(Default)?.Value ?? false));
}
