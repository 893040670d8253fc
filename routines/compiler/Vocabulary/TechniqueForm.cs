using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Vocabulary;

/// <summary>How a technique is spoken of, and what stands where its tempo is left out. The firmware's table says what it is made of.</summary>
/// <param name="One">One beat of it.</param>
/// <param name="Several">Several of its presses or breaths.</param>
/// <param name="OnMs">One beat, press or breath in, in milliseconds.</param>
/// <param name="OffMs">One rest or breath out; 0 of what has only beats.</param>
internal sealed record TechniqueForm(string One, string Several, int OnMs, int OffMs = 0)
{
    /// <summary>A technique that needs no word or tempo of its own takes those of its kind.</summary>
    public static TechniqueForm Of(Technique technique) => technique switch
    {
        Technique.Tap => new("tap", "taps", Defaults.TapMs),
        _ when technique.Is(TechniqueNature.Circles) => new("circle", "circles", Defaults.CircleMs),
        _ when !technique.Is(TechniqueNature.Cycles) => new("beat", "beats", Defaults.BeatMs),
        _ when technique.Is(TechniqueNature.Touch) => new("press", "presses", Defaults.PressMs, Defaults.RestMs),
        _ => new("breath", "breaths", Defaults.BreathMs, Defaults.BreathMs),
    };
}
