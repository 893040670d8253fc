using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Checks;

/// <summary>The side is one that the point has, and it is said.</summary>
internal static class SideRule
{
    public static void Check(StepSource step, PointSource point, BlockSource? block, DiagnosticBag bag)
    {
        bool paired = point.Laterality.Value == Laterality.Paired;
        if (block is not null)
        {
            CheckInBlock(step, point, block, paired, bag);
        }
        else if (step.Side is null)
        {
            WarnMissing(step, point, paired, bag);
        }
        else if (paired == (step.Side.Value == Side.Midline))
        {
            bag.Report(Codes.SideImpossible, step.Side.Span, paired
                    ? $"{point.Code.Value} has a left and a right, and no midline"
                    : $"{point.Code.Value} is on the midline")
                .And(point.Laterality.Span, "the atlas says so")
                .Help(paired ? "write left-then-right, both, sore-first, left or right" : "write midline, or leave the key out");
        }
    }

    private static void CheckInBlock(StepSource step, PointSource point, BlockSource block, bool paired, DiagnosticBag bag)
    {
        if (step.Has(StepKeys.Side.Name))
        {
            bag.Report(Codes.BlockSide, step.KeySpan(StepKeys.Side.Name), "a step of a block has no side of its own")
                .And(block.Order.Span, "the block's order of sides");
        }

        if (!paired)
        {
            bag.Report(Codes.BlockSide, step.Points[0].Span, $"{point.Code.Value} is on the midline and cannot be in a block")
                .And(point.Laterality.Span, "the atlas says so");
        }
    }

    private static void WarnMissing(StepSource step, PointSource point, bool paired, DiagnosticBag bag)
    {
        if (paired && !step.Has(StepKeys.Side.Name))
        {
            bag.Report(Codes.SideMissing, step.Points[0].Span, $"no side at {point.Code.Value}: left, then right is taken")
                .Help("write `side: left-then-right`, and list side under defaults if the document does not give it");
        }
    }
}
