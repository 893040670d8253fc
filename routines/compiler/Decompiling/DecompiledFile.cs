namespace AcuTimer.Compiler.Decompiling;

/// <summary>A source file made from a table.</summary>
/// <param name="Path">Relative, with forward slashes.</param>
/// <param name="Text">With LF at the ends of lines.</param>
internal sealed record DecompiledFile(string Path, string Text);
