extern alias studio;

using System.Linq;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Language.Shapes;
using studio::AcuTimer.Studio.Views;
using Xunit;

namespace AcuTimer.Studio.Tests;

/// <summary>Whoever writes no YAML can say all that the language can: each key has its field in the step view.</summary>
public class StepWordsTests
{
    [Fact]
    public void Each_key_of_a_routine_has_a_field() => Same(
        RoutineLanguage.Shape.Fields,
        [.. StepWords.Head.Select(w => w.Key), .. StepWords.Tips.Select(w => w.Key), RoutineLanguage.Dose, RoutineLanguage.Gates, RoutineLanguage.Steps],
        RoutineLanguage.Document);

    [Fact]
    public void Each_key_of_a_dose_has_a_field() => Same(DoseLanguage.Shape.Fields, [.. StepWords.Dose.Select(w => w.Key)], DoseLanguage.Default);

    [Fact]
    public void Each_key_of_a_step_has_a_field() => Same(
        StepKeys.All,
        [.. StepWords.First.Select(w => w.Key), .. StepWords.More.Select(w => w.Key), StepKeys.Point, StepKeys.Points, StepKeys.Cue],
        StepKeys.Defaults);

    [Fact]
    public void Each_word_on_the_screen_has_a_field() => Same(CueLanguage.Shape.Fields, [.. StepWords.Cues.Select(w => w.Key)]);

    /// <summary>What only tells where a shipped routine comes from is left to the text.</summary>
    private static void Same(System.Collections.Generic.IEnumerable<Field> all, Field[] shown, params Field[] ofTheText) =>
        Assert.Equal(all.Select(f => f.Name).Order(), shown.Concat(ofTheText).Select(f => f.Name).Order());
}
