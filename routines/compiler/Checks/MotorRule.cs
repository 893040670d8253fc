using System.Collections.Generic;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>No session asks the motor for more than it may do.</summary>
internal static class MotorRule
{
    public static void Check(RoutineTable table, IReadOnlyList<BuiltRoutine> routines, DiagnosticBag bag)
    {
        for (int i = 0; i < routines.Count; i++)
        {
            foreach (int step in Rehearsal.RefusedSteps(table, i))
            {
                StepSource source = routines[i].Steps[step].Source;
                bag.Report(Codes.MotorTooLong, Place(source),
                        $"the motor would run more than {HapticLimits.WindowOnMs / 1000} s in one minute")
                    .And(source.Technique.Span, "the technique")
                    .Help("make each press, rest or breath longer, or shorter than 1 s");
            }
        }
    }

    private static Span Place(StepSource step) =>
        step.Press?.Span ?? step.Rest?.Span ?? step.In?.Span ?? step.For?.Span ?? step.Count?.Span ?? step.Points[0].Span;
}
