using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Language;

/// <summary>The keys of `sources`: one for each statement that the atlas makes about a point.</summary>
internal static class StatementLanguage
{
    private static readonly (string Key, string Text)[] Statements =
    [
        ("name", "Who calls it so."),
        ("aliases", "Who uses the old number."),
        ("laterality", "Who says that it is paired or on the midline."),
        ("place", "Who says where it is."),
        ("ceiling", "Who sets the most pressure."),
        ("rules", "Who forbids it."),
        ("cautions", "Who warns."),
    ];

    private static readonly IReadOnlyList<Field<IReadOnlyList<SourceReference>>> Fields =
        Statements.Select(s => new Field<IReadOnlyList<SourceReference>>(s.Key, new SourcesShape(), s.Text)).ToList();

    public static readonly ObjectShape<IReadOnlyList<Statement>> Shape = new("the sources of a point", Fields,
        (fields, _) => Fields
            .Select(field => (field.Name, Sources: fields.Get(field)))
            .Where(read => read.Sources is not null)
            .Select(read => new Statement(read.Name, read.Sources!))
            .ToList());
}
