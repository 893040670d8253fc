using System.Collections.Generic;

namespace AcuTimer.Compiler.Model;

/// <summary>One file of the atlas.</summary>
internal sealed record AtlasSource(IReadOnlyList<PointSource> Points, IReadOnlyList<DocumentSource> Documents);
