using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Coverage;

/// <summary>The keys of a coverage file.</summary>
internal static class CoverageLanguage
{
    public static readonly Field<IReadOnlyList<Located<DocumentCoverage>>> Documents =
        new("coverage", new ListShape<DocumentCoverage>(DocumentShape(), 1), "The documents.", Required: true);

    public static readonly ObjectShape<IReadOnlyList<DocumentCoverage>> Shape = new("a coverage file", [Documents],
        (fields, _) => fields.Get(Documents)?.Value.Select(document => document.Value).ToList());

    private static ObjectShape<DocumentCoverage> DocumentShape()
    {
        var id = new Field<string>("document", Names.DocumentId, "Its id in atlas/documents.yaml.", Required: true);
        var passages = new Field<IReadOnlyList<Located<PassageSource>>>(
            "passages", new ListShape<PassageSource>(PassageLanguage.Shape, 1), "All its paragraphs.", Required: true);
        return new ObjectShape<DocumentCoverage>("a document's coverage", [id, passages], (fields, _) =>
            fields.Get(id) is { } document
                ? new DocumentCoverage(document, fields.Get(passages)?.Value.Select(passage => passage.Value).ToList() ?? [])
                : null);
    }
}
