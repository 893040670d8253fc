using System.Linq;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Vocabulary;

/// <summary>Which cautions the safety screen can ask about.</summary>
internal static class Cautions
{
    /// <summary>Questions about the person; the other cautions are about the place and are shown at the step.</summary>
    public static readonly Caution[] Askable = [.. Words.Values<Caution>().Where(caution => CautionSet.Questions.HasFlag(caution))];
}
