using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Vocabulary;

/// <summary>What a technique is made of, by the firmware's own table.</summary>
internal static class Techniques
{
    /// <summary>Whether it has any of these traits.</summary>
    public static bool Is(this Technique technique, TechniqueNature any) => (TechniqueTable.NatureOf(technique) & any) != 0;
}
