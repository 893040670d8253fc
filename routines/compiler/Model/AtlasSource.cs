using System.Collections.Generic;

namespace AcuTimer.Compiler.Model;

/// <summary>One file of the atlas.</summary>
/// <param name="Points">Points, areas and pairs.</param>
/// <param name="Listed">Codes of the list of all codes; an entry under Points goes before one here.</param>
/// <param name="Documents">What statements rest on.</param>
internal sealed record AtlasSource(
    IReadOnlyList<PointSource> Points, IReadOnlyList<PointSource> Listed, IReadOnlyList<DocumentSource> Documents);
