using System.Collections.Generic;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Coverage;

/// <summary>What became of each paragraph of one document.</summary>
internal sealed record DocumentCoverage(Located<string> Document, IReadOnlyList<PassageSource> Passages);
