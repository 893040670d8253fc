using System.Collections.Generic;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Language.Shapes;

namespace AcuTimer.Studio.Views;

/// <summary>What the step view calls the keys of a step, and in which order it shows them.</summary>
internal static class StepWords
{
    /// <summary>What is seen at once, where the technique has it.</summary>
    public static readonly IReadOnlyList<(Field Key, string Label)> First =
    [
        (StepKeys.Side, "Side"),
        (StepKeys.Technique, "What to do"),
        (StepKeys.Clockwise, "Clockwise"),
        (StepKeys.Counterclockwise, "Counterclockwise"),
        (StepKeys.For, "How long"),
        (StepKeys.Count, "How often"),
        (StepKeys.Press, "Press or in"),
        (StepKeys.Rest, "Rest or out"),
        (StepKeys.Pressure, "Pressure"),
        (StepKeys.Ramp, "Add pressure over"),
    ];

    /// <summary>What most steps leave as it is.</summary>
    public static readonly IReadOnlyList<(Field Key, string Label)> More =
    [
        (StepKeys.Hold, "Hold before it"),
        (StepKeys.First, "First direction"),
        (StepKeys.In, "All in"),
        (StepKeys.Tempo, "One beat"),
        (StepKeys.Rounds, "Rounds"),
        (StepKeys.Stations, "Places along it"),
        (StepKeys.Until, "Until"),
        (StepKeys.Prepare, "Get ready"),
        (StepKeys.Release, "Let go"),
        (StepKeys.Switch, "Change sides"),
        (StepKeys.Reason, "Why so long"),
        (StepKeys.Source, "Source"),
    ];
}
