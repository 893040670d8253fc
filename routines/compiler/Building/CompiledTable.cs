using System.Collections.Generic;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Table.Records;

namespace AcuTimer.Compiler.Building;

/// <summary>A table that the device takes, and what it was made from.</summary>
internal sealed record CompiledTable(byte[] Bytes, TableModel Model, IReadOnlyList<BuiltRoutine> Routines);
