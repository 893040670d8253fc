using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Compiler.Yaml;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>A step has only keys that its technique uses.</summary>
internal static class KeyRule
{
    public static void Check(StepSource step, DiagnosticBag bag)
    {
        Technique technique = step.Technique.Value;
        foreach (YamlScalar key in step.Keys.Where(key => !TechniqueKeys.Allows(technique, key.Text)))
        {
            Diagnostic diagnostic = bag
                .Report(Codes.KeyOfOtherTechnique, key.Span, $"the technique {Words.Of(technique)} does not use `{key.Text}`")
                .And(step.Technique.Span, "the technique")
                .Note($"`{key.Text}` goes with " + string.Join(", ", TechniqueKeys.With(key.Text).Select(Words.Of)));
            if (technique.Is(TechniqueNature.Steady) && key.Text == StepKeys.Hold.Name)
            {
                diagnostic.Help("write `for`: how long the hold lasts");
            }
        }
    }
}
