namespace AcuTimer.Compiler.Coverage;

/// <summary>Something that carries a paragraph, in words.</summary>
/// <param name="Owner">Title of the routine, or code of the point.</param>
/// <param name="Kind">What it is: "step", "tip", "asks about", or "" for a statement of the atlas.</param>
/// <param name="Text">Which one.</param>
internal sealed record Carrier(string Owner, string Kind, string Text);
