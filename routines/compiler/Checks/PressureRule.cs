using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>Never above the point's ceiling; breathing without touch, and all else with it.</summary>
internal static class PressureRule
{
    public static void Check(BuiltStep step, DiagnosticBag bag)
    {
        StepSource source = step.Source;
        Span at = source.Pressure?.Span ?? source.Technique.Span;
        bool breathing = !source.Technique.Value.Is(TechniqueNature.Touch);
        if (breathing != (step.Pressure == Pressure.None))
        {
            bag.Report(Codes.TouchMismatch, at, breathing ? "breathing is without touch" : "this technique touches, so it has a pressure")
                .And(source.Technique.Span, "the technique")
                .Help(breathing ? "write `pressure: none`, or leave the key out" : "write light or firm");
        }
        else if (step.Pressure > step.Point.Ceiling.Value)
        {
            string most = Words.Of(step.Point.Ceiling.Value);
            bag.Report(Codes.PressureCeiling, at, $"{Words.Of(step.Pressure)} pressure at {step.Point.Code.Value}, where {most} is the most", $"at most {most}")
                .And(step.Point.Ceiling.Span, "the ceiling in the atlas")
                .Help($"write `pressure: {most}`");
        }
    }
}
