using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Language;

/// <summary>The keys of an atlas file.</summary>
internal static class AtlasLanguage
{
    /// <summary>Of points or documents; an atlas has as many files as it likes.</summary>
    private const int MostInFile = 1000;

    public static readonly Field<IReadOnlyList<Located<PointSource>>> Points = new("points",
        new ListShape<PointSource>(PointLanguage.Shape, 0, MostInFile), "Points, areas and pairs.");

    public static readonly Field<IReadOnlyList<Located<PointSource>>> Listed = new("codes",
        new ListShape<PointSource>(ListedCodeLanguage.Shape, 0, MostInFile),
        "The list of all codes: names, and a place where a source gives one. A point above goes before a code here.");

    public static readonly Field<IReadOnlyList<Located<DocumentSource>>> Documents = new("documents",
        new ListShape<DocumentSource>(DocumentLanguage.Shape, 0, MostInFile), "The documents that statements come from.");

    public static readonly ObjectShape<AtlasSource> Shape = new("an atlas", [Points, Listed, Documents], (fields, _) =>
        new AtlasSource(
            fields.Get(Points)?.Value.Select(point => point.Value).ToList() ?? [],
            fields.Get(Listed)?.Value.Select(code => code.Value).ToList() ?? [],
            fields.Get(Documents)?.Value.Select(document => document.Value).ToList() ?? []));
}
