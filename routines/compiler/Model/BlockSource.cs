using System.Collections.Generic;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Model;

/// <summary>Steps that are all done on one side and then all on the other.</summary>
internal sealed class BlockSource : StepItem
{
    public required Located<Side> Order { get; init; }

    public required IReadOnlyList<StepSource> Steps { get; init; }
}
