using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language.Shapes;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Checks;

/// <summary>A source names a document that is listed, and a paragraph that it has.</summary>
internal static class SourceRule
{
    public static bool CheckDocument(string id, Span span, Atlas atlas, DiagnosticBag bag)
    {
        if (atlas.FindDocument(id) is not null)
        {
            return true;
        }

        Diagnostic diagnostic = bag.Report(Codes.UnknownDocument, span, $"no document `{id}` is listed");
        string? near = Suggestion.Nearest(id, atlas.DocumentIds);
        diagnostic.Help(near is null ? SourceShape.OwnDocument(id) : $"did you mean `{near}`?");
        return false;
    }

    public static void Check(SourceReference source, Span span, Atlas atlas, DiagnosticBag bag)
    {
        if (!CheckDocument(source.Document, span, atlas, bag))
        {
            return;
        }

        DocumentSource document = atlas.FindDocument(source.Document)!;
        if (document.Paragraphs > 0 && source.Passage > document.Paragraphs)
        {
            bag.Report(Codes.NoPassage, span, $"document {source.Document} has no paragraph {source.Passage}")
                .And(document.Id.Span, $"it has {document.Paragraphs}");
        }
    }
}
