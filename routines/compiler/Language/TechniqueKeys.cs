using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>Which keys belong to which technique, by what it is made of; all other keys belong to every step.</summary>
internal static class TechniqueKeys
{
    private static readonly Field[] Beats = [StepKeys.For, StepKeys.Count, StepKeys.In, StepKeys.Tempo, StepKeys.Hold, StepKeys.Until];

    private static readonly Field[] Circles =
        [StepKeys.Clockwise, StepKeys.Counterclockwise, StepKeys.First, StepKeys.In, StepKeys.Hold, StepKeys.Tempo];

    private static readonly Field[] Breaths = [StepKeys.For, StepKeys.Count, StepKeys.Press, StepKeys.Rest];

    private static readonly Field[] Presses = [.. Breaths, StepKeys.In, StepKeys.Hold];

    private static readonly Field[] Steady = [StepKeys.For, StepKeys.Until, StepKeys.Reason];

    private static readonly IReadOnlyList<Technique> All = Words.Values<Technique>();

    private static readonly HashSet<string> Special = All.SelectMany(Of).Select(field => field.Name).ToHashSet();

    /// <summary>Whether a key may stand in a step of this technique.</summary>
    public static bool Allows(Technique technique, string key) =>
        !Special.Contains(key) || Of(technique).Any(field => field.Name == key);

    /// <summary>The techniques that a key belongs to.</summary>
    public static IReadOnlyList<Technique> With(string key) =>
        All.Where(technique => Of(technique).Any(field => field.Name == key)).ToList();

    private static Field[] Of(Technique technique) =>
        technique.Is(TechniqueNature.Circles) ? Circles
        : technique.Is(TechniqueNature.Beats) ? Beats
        : technique.Is(TechniqueNature.Steady) ? Steady
        : technique.Is(TechniqueNature.Touch) ? Presses
        : Breaths;
}
