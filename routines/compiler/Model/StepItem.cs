using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Model;

/// <summary>A step or a block of steps.</summary>
internal abstract class StepItem
{
    /// <summary>Where to point when the whole is meant.</summary>
    public required Span Head { get; init; }
}
