using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;

namespace AcuTimer.Compiler.Coverage;

/// <summary>Every paragraph of every counted document stands exactly once.</summary>
internal static class ParagraphCheck
{
    public static void Run(IReadOnlyList<DocumentCoverage> coverage, Atlas atlas, DiagnosticBag bag)
    {
        foreach (DocumentCoverage document in coverage)
        {
            int count = atlas.FindDocument(document.Document.Value)?.Paragraphs ?? 0;
            if (count == 0)
            {
                bag.Report(CoverageCodes.ParagraphCount, document.Document.Span, $"the atlas counts no paragraphs of `{document.Document.Value}`");
            }
            else
            {
                Check(document, count, bag);
            }
        }

        CheckAllThere(coverage, atlas, bag);
    }

    private static void Check(DocumentCoverage document, int count, DiagnosticBag bag)
    {
        var seen = new Dictionary<int, PassageSource>();
        foreach (PassageSource passage in document.Passages)
        {
            for (int paragraph = passage.Paragraphs.First; paragraph <= passage.Paragraphs.Last; paragraph++)
            {
                if (paragraph > count)
                {
                    bag.Report(CoverageCodes.ParagraphCount, passage.Head, $"{document.Document.Value} has {count} paragraphs, and no {paragraph}");
                    break;
                }

                if (!seen.TryAdd(paragraph, passage))
                {
                    bag.Report(CoverageCodes.ParagraphCount, passage.Head, $"paragraph {paragraph} of {document.Document.Value} stands twice")
                        .And(seen[paragraph].Head, "here too");
                }
            }
        }

        List<int> missing = Enumerable.Range(1, count).Where(paragraph => !seen.ContainsKey(paragraph)).ToList();
        if (missing.Count > 0)
        {
            bag.Report(CoverageCodes.ParagraphCount, document.Document.Span,
                $"paragraphs of {document.Document.Value} that stand nowhere: {string.Join(", ", missing)}");
        }
    }

    private static void CheckAllThere(IReadOnlyList<DocumentCoverage> coverage, Atlas atlas, DiagnosticBag bag)
    {
        if (coverage.Count == 0)
        {
            return;
        }

        foreach (IGrouping<string, DocumentCoverage> same in coverage.GroupBy(document => document.Document.Value).Where(group => group.Count() > 1))
        {
            bag.Report(CoverageCodes.ParagraphCount, same.Last().Document.Span, $"the document {same.Key} stands twice");
        }

        IEnumerable<DocumentSource> counted = atlas.DocumentIds.Select(id => atlas.FindDocument(id)!).Where(document => document.Paragraphs > 0);
        foreach (DocumentSource document in counted.Where(d => coverage.All(c => c.Document.Value != d.Id.Value)))
        {
            bag.Report(CoverageCodes.ParagraphCount, document.Id.Span, $"no paragraph of {document.Id.Value} stands in the coverage");
        }
    }
}
