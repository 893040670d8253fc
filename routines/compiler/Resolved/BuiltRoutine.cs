using System.Collections.Generic;
using AcuTimer.Compiler.Model;

namespace AcuTimer.Compiler.Resolved;

/// <summary>A routine and its steps with all their defaults, and the atlas that they name.</summary>
internal sealed record BuiltRoutine(RoutineSource Source, IReadOnlyList<BuiltStep> Steps, Atlas Atlas);
