using System;
using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Compiler.Vocabulary;

/// <summary>Everyday words for those of the language, to help along; none of them is accepted. Between two, the gentler one.</summary>
internal static class EverydayWords
{
    private static readonly (string Word, string[] Everyday)[] Words =
    [
        ("hold", ["press", "pressing", "holding", "pressure", "steady", "steady pressure", "acupressure"]), ("circles", ["circle", "rotate", "rotating", "circling", "circular rubbing", "rubbing in circles", "circular", "rotation", "turn"]),
        ("knead", ["massage", "kneading", "massaging", "roll", "grasp"]), ("stroke", ["rub", "rubbing", "stroking", "push", "brush", "glide", "slide", "sweep"]), ("tap", ["pat", "drum", "tapping", "percuss", "knock"]), ("squeeze", ["pinch", "pump", "press and release", "press and rest", "press-release", "press and let go", "pulse", "pulsing", "intermittent"]),
        ("breathe", ["breath", "breathing"]), ("wiggle", ["shake", "vibrate"]),
        ("left", ["l"]), ("right", ["r"]), ("both", ["l+r", "bilateral", "all"]), ("left-then-right", ["l/r", "each", "each side", "one after the other", "alternate"]), ("midline", ["middle", "centre", "center"]),
        ("light", ["gentle", "soft", "low", "medium"]), ("firm", ["hard", "strong", "deep", "high"]), ("self", ["me", "myself"]), ("partner", ["therapist", "other"]), ("either", ["any", "anyone"]),
        ("pregnancy", ["pregnant"]), ("thinners", ["blood thinners", "anticoagulants"]), ("clot", ["thrombosis", "dvt", "varicose veins"]), ("injury", ["fracture", "surgery"]),
        ("gates", ["gate", "safety", "questions", "cautions", "warnings", "contraindications"]), ("rest-between", ["rest", "pause", "break", "wait", "gap"]), ("rest", ["pause", "break", "wait"]),
        ("routine", ["title", "name"]), ("clockwise", ["cw"]), ("counterclockwise", ["ccw", "anticlockwise", "anti-clockwise"]), ("for", ["time", "duration", "seconds", "minutes"]), ("count", ["times", "repetitions", "reps", "taps", "repeat"]),
    ];

    /// <summary>The allowed word that an everyday one means; null when it is none.</summary>
    public static string? Find(string written, IEnumerable<string> allowed) => Words
        .Where(pair => pair.Everyday.Contains(written.Trim(), StringComparer.OrdinalIgnoreCase))
        .Select(pair => pair.Word).FirstOrDefault(allowed.Contains);
}
