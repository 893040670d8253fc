using System;
using System.Globalization;
using System.IO;
using AcuTimer.Compiler.Decompiling;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Templates;

/// <summary>A routine to start from, with notes. With a name it passes the check as it is.</summary>
internal static class RoutineTemplate
{
    private const string Resource = "AcuTimer.Compiler.Templates.routine.template";

    /// <param name="title">Null to leave the name to be filled in.</param>
    public static string Text(string? title)
    {
        using Stream stream = typeof(RoutineTemplate).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n")
            .Replace("{NAME}", YamlWriter.Quote(title ?? ""), StringComparison.Ordinal)
            .Replace("{GATES}", string.Join(", ", Words.OfFlags(SafetyQuestion.With(SafetyEffect.Always))), StringComparison.Ordinal)
            .Replace("{TECHNIQUES}", string.Join(", ", Words.All<Technique>()), StringComparison.Ordinal)
            .Replace("{TITLE}", Number(Limits.TitleCharacters), StringComparison.Ordinal)
            .Replace("{LINES}", Number(Limits.CueLines), StringComparison.Ordinal)
            .Replace("{LINE}", Number(Limits.LineCharacters), StringComparison.Ordinal);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
