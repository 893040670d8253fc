using System.Collections.Generic;

namespace AcuTimer.Compiler.Table.Layout;

/// <summary>A section and the fields of its records.</summary>
internal sealed record SectionLayout(int Id, string Name, int RecordSize, IReadOnlyList<FieldLayout> Fields);
