using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Model;

/// <summary>What the screen says during a step, where it differs from the point's own text.</summary>
internal sealed record CueSource(Located<string>? Big, Located<string>? Self, Located<string>? Partner);
