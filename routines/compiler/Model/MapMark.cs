using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Model;

/// <summary>Where a point lies on a body map, in the map's dots.</summary>
internal sealed record MapMark(Located<string> Name, Located<int> X, Located<int> Y);
