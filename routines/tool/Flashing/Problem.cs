namespace AcuTimer.Tool.Flashing;

/// <summary>What went wrong, what to do, and what the shell is told.</summary>
/// <param name="Text">What, in one sentence.</param>
/// <param name="Help">What to do.</param>
/// <param name="Kind">What the shell is told.</param>
internal sealed record Problem(string Text, string Help, ProblemKind Kind);
