using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Model;

/// <summary>Which cautions the safety screen can ask about, and which it must.</summary>
internal static class Gates
{
    /// <summary>Questions about the person; the other cautions are about the place and are shown at the step.</summary>
    public static readonly Caution[] Askable =
    [
        Caution.Pregnancy, Caution.Clot, Caution.Wound, Caution.Numbness, Caution.Injury, Caution.Thinners,
    ];

    /// <summary>
    /// Asked before every routine: pregnancy (document 003 rules acupressure out, whichever points), wounds,
    /// numbness and injury (document 001 sends these to a doctor).
    /// </summary>
    public const Caution Always = Caution.Pregnancy | Caution.Wound | Caution.Numbness | Caution.Injury;

    /// <summary>Asked where a point carries the caution.</summary>
    public const Caution ByPoint = Caution.Pregnancy | Caution.Clot | Caution.Wound | Caution.Numbness | Caution.Injury | Caution.Thinners;
}
