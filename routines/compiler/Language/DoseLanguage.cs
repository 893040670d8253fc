using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
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

    public static readonly Field<int> Sessions = new("sessions", new IntegerShape(1, Limits.DoseSessions),
        $"Sessions in all the weeks together, such as 8 in 3 weeks; then weeks is at most {Limits.CourseWeeks}, and per-week is left out.");

    public static readonly Field<bool> Default = new("default", new BooleanShape(),
        "true when the document says no dose and the device's own stands here.");

    public static readonly ObjectShape<DoseSource> Shape = new("a dose", [PerDay, PerWeek, Weeks, Sessions, Default], Build) { Constrain = Constrain };

    private static DoseSource Build(FieldReader fields, DiagnosticBag bag)
    {
        int weeks = fields.Get(Weeks)?.Value ?? 0;
        int sessions = fields.Get(Sessions)?.Value ?? 0;
        if (sessions > 0)
        {
            CheckCourse(fields, sessions, weeks, bag);
        }

        return new DoseSource(fields.Get(PerDay)?.Value ?? 0, fields.Get(PerWeek)?.Value ?? 0, weeks, sessions, fields.Get(Default)?.Value ?? false);
    }

    /// <summary>The device counts the sessions of the last weeks, as far as it remembers days.</summary>
    private static void CheckCourse(FieldReader fields, int sessions, int weeks, DiagnosticBag bag)
    {
        if (!fields.Has(Weeks))
        {
            bag.Report(Codes.MissingKey, fields.Get(Sessions)!.Span, $"{sessions} sessions in how many weeks?")
                .Help("add `weeks`, as in { sessions: 8, weeks: 3 }");
        }
        else if (weeks > Limits.CourseWeeks)
        {
            bag.Report(Codes.OutOfRange, fields.Get(Weeks)!.Span, $"sessions of {weeks} weeks cannot be counted; {Limits.CourseWeeks} weeks is the most with `sessions`")
                .Help("write `per-week` instead of `sessions`");
        }

        if (fields.Get(PerWeek) is { } week)
        {
            bag.Report(Codes.AmountConflict, week.Span, $"`{PerWeek.Name}` and `{Sessions.Name}` exclude each other")
                .And(fields.Get(Sessions)!.Span, "the other one")
                .Help("leave one of them out");
        }
    }

    private static void Constrain(JsonObject dose)
    {
        dose["if"] = new JsonObject { ["required"] = new JsonArray(Sessions.Name) };
        dose["then"] = new JsonObject
        {
            ["required"] = new JsonArray(Weeks.Name),
            ["properties"] = new JsonObject { [Weeks.Name] = new JsonObject { ["maximum"] = Limits.CourseWeeks } },
            ["not"] = new JsonObject { ["required"] = new JsonArray(PerWeek.Name) },
        };
    }
}
