using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

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
    private const Caution Always = Caution.Pregnancy | Caution.Wound | Caution.Numbness | Caution.Injury;

    /// <summary>What a routine with these steps must ask.</summary>
    public static Caution Needed(IEnumerable<BuiltStep> steps) =>
        steps.Aggregate(Always, (gates, step) => gates | Of(step));

    /// <summary>What a step adds: its point's askable cautions, and blood thinners where it is pressed firmly.</summary>
    public static Caution Of(BuiltStep step)
    {
        Caution askable = Askable.Aggregate(Caution.None, (all, one) => all | one);
        Caution thinners = step.Pressure == Pressure.Firm ? Caution.Thinners : Caution.None;
        return (step.Point.CautionBits & askable) | thinners;
    }
}
