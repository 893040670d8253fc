using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Language;

/// <summary>The keys of a document in the atlas.</summary>
internal static class DocumentLanguage
{
    public static readonly Field<string> Id = new("id", Names.DocumentId, "Its number or short name.", Required: true);

    public static readonly Field<string> Title = new("title", new TextShape(Limits.LineCharacters), "Its short title.", Required: true);

    public static readonly Field<int> Paragraphs = new("paragraphs", new IntegerShape(1, byte.MaxValue),
        "How many paragraphs it has: lines that are not empty.");

    public static readonly Field<string> About = new("about", new NoteShape(), "Its full title and where to find it; not in the table.");

    public static readonly ObjectShape<DocumentSource> Shape = new("a document", [Id, Title, Paragraphs, About], (fields, _) =>
    {
        fields.Get(About);
        return fields.Get(Id) is not { } id ? null : new DocumentSource
        {
            Id = id,
            Title = fields.Get(Title) ?? id,
            Paragraphs = fields.Get(Paragraphs)?.Value ?? 0,
        };
    });
}
