using System.Collections.Generic;
using AcuTimer.Compiler.Checks.Load;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>Times, as the device itself will reckon them from the finished table.</summary>
internal static class TimeRules
{
    public static void Check(RoutineTable table, IReadOnlyList<BuiltRoutine> routines, DiagnosticBag bag)
    {
        var plan = new StepPlan();
        for (int i = 0; i < routines.Count; i++)
        {
            long length = StepTiming.RoutineTime(table, i, plan);
            int before = bag.Errors;
            CheckSession(routines[i], length, bag);
            for (int j = 0; j < routines[i].Steps.Count; j++)
            {
                plan.Load(table, table.FirstStep(i) + j);
                CheckWork(routines[i].Steps[j], StepTiming.SideTime(plan), bag);
            }

            // A single step that is too long, or a session, has its own finding.
            if (bag.Errors == before)
            {
                LoadRule.Check(table, i, routines[i], length, bag);
            }
        }
    }

    private static void CheckSession(BuiltRoutine routine, long microseconds, DiagnosticBag bag)
    {
        int seconds = (int)((microseconds + StepTiming.Second - 1) / StepTiming.Second);
        if (seconds > Limits.SessionMaxSeconds)
        {
            bag.Report(Codes.SessionTooLong, routine.Source.Title.Span,
                $"the session lasts {Clock.Text(seconds)}; {Clock.Text(Limits.SessionMaxSeconds)} is the most");
        }
        else if (seconds > Limits.SessionLongSeconds)
        {
            bag.Report(Codes.LongRoutine, routine.Source.Title.Span, $"the session lasts {Clock.Text(seconds)}");
        }
    }

    private static void CheckWork(BuiltStep step, long microseconds, DiagnosticBag bag)
    {
        if (microseconds > Limits.WorkMaxSeconds * StepTiming.Second)
        {
            int seconds = (int)(microseconds / StepTiming.Second);
            bag.Report(Codes.WorkTooLong, step.Source.Points[0].Span,
                $"{Clock.Text(seconds)} at one point on one side; {Clock.Text(Limits.WorkMaxSeconds)} is the most");
        }
    }
}
