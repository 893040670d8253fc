using System.Collections.Generic;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Core.Routines;

namespace AcuTimer.Studio.Views;

/// <summary>What the step view calls the keys of a routine and its steps, and in which order it shows them.</summary>
internal static class StepWords
{
    /// <summary>A routine's own, and what is meant where nothing is said.</summary>
    public static readonly IReadOnlyList<(Field Key, string Label, string Usual)> Head =
    [
        (RoutineLanguage.Title, "Name", ""),
        (RoutineLanguage.AppliedBy, "Applied by", ""),
        (RoutineLanguage.Rounds, "Rounds", "1"),
        (RoutineLanguage.RestBetween, "Rest between", "none"),
        (RoutineLanguage.Order, "Place in the menu", "by file name"),
    ];

    /// <summary>How often it is done.</summary>
    public static readonly IReadOnlyList<(Field Key, string Label)> Dose =
    [
        (DoseLanguage.PerDay, "Times a day"),
        (DoseLanguage.PerWeek, "Times a week"),
        (DoseLanguage.Weeks, "For so many weeks"),
        (DoseLanguage.Sessions, "Times in all"),
    ];

    /// <summary>Its tips.</summary>
    public static readonly IReadOnlyList<(Field Key, string Label)> Tips =
    [
        (RoutineLanguage.Before, "Tips before it"),
        (RoutineLanguage.After, "Tips after it"),
    ];

    /// <summary>Words of a step on the screen: lines, and characters in one.</summary>
    public static readonly IReadOnlyList<(Field Key, string Label, int Lines, int Length)> Cues =
    [
        (CueLanguage.Big, "Big word", 1, Limits.BigCharacters),
        (CueLanguage.Self, "For oneself", Limits.CueLines, Limits.LineCharacters),
        (CueLanguage.Partner, "For a partner", Limits.CueLines, Limits.LineCharacters),
    ];

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
