using System.Collections.Generic;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Model;

/// <summary>A statement of the atlas and the documents that make it.</summary>
internal sealed record Statement(string Key, Located<IReadOnlyList<SourceReference>> Sources);
