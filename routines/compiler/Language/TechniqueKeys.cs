using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>Which keys belong to which technique; all other keys belong to every step.</summary>
internal static class TechniqueKeys
{
    private static readonly Field[] Beats = [StepKeys.For, StepKeys.Count, StepKeys.In, StepKeys.Tempo, StepKeys.Hold, StepKeys.Until];

    private static readonly Dictionary<Technique, Field[]> Own = new()
    {
        [Technique.Hold] = [StepKeys.For, StepKeys.Until, StepKeys.Reason],
        [Technique.Circles] =
            [StepKeys.Clockwise, StepKeys.Counterclockwise, StepKeys.First, StepKeys.In, StepKeys.Hold, StepKeys.Tempo],
        [Technique.Wiggle] = Beats,
        [Technique.Knead] = Beats,
        [Technique.Stroke] = Beats,
        [Technique.Squeeze] = [StepKeys.For, StepKeys.Count, StepKeys.In, StepKeys.Press, StepKeys.Rest, StepKeys.Hold],
        [Technique.Tap] = Beats,
        [Technique.Breathe] = [StepKeys.For, StepKeys.Count, StepKeys.Press, StepKeys.Rest],
    };

    private static readonly HashSet<string> Special = Own.Values.SelectMany(fields => fields).Select(field => field.Name).ToHashSet();

    public static IReadOnlyList<string> Of(Technique technique) => Own[technique].Select(field => field.Name).ToList();

    /// <summary>Whether a key may stand in a step of this technique.</summary>
    public static bool Allows(Technique technique, string key) =>
        !Special.Contains(key) || Own[technique].Any(field => field.Name == key);

    /// <summary>The techniques that a key belongs to.</summary>
    public static IReadOnlyList<Technique> With(string key) =>
        Own.Where(pair => pair.Value.Any(field => field.Name == key)).Select(pair => pair.Key).ToList();
}
