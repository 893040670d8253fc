using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>The keys of a block of steps.</summary>
internal static class BlockLanguage
{
    public static readonly Field<Side> Order = new("block", new ChoiceShape<Side>(Side.LeftThenRight, Side.SoreFirst),
        "All steps on one side, then all on the other.", Required: true);

    public static readonly Field<IReadOnlyList<Located<StepItem>>> Steps = new("steps",
        new ListShape<StepItem>(StepLanguage.Shape, 1, Limits.StepsPerRoutine), "The steps, without a side.", Required: true);

    public static readonly ObjectShape<StepItem> Shape = new("a block", [Order, Steps], Build);

    private static BlockSource? Build(FieldReader fields, DiagnosticBag bag)
    {
        Located<Side>? order = fields.Get(Order);
        IReadOnlyList<Located<StepItem>>? steps = fields.Get(Steps)?.Value;
        return order is null || steps is null
            ? null
            : new BlockSource
            {
                Head = fields.Head,
                Order = order,
                Steps = steps.Select(step => step.Value).Cast<StepSource>().ToList(),
            };
    }
}
