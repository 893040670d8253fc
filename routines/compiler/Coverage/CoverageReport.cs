using System.Collections.Generic;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Resolved;

namespace AcuTimer.Compiler.Coverage;

/// <summary>The coverage as a page to read.</summary>
internal sealed class CoverageReport
{
    /// <summary>The reason of paragraphs that need no row of their own.</summary>
    private const string NothingToDo = "no instruction";

    private const string Head = """
        # Where each paragraph went

        Every paragraph of the five documents, and what carries it on the device: a step of a routine, a question before it, a
        tip, or a statement of the atlas about a point. What is left out is here with the reason. Paragraphs are lines with a
        visible character, counted from 1; what they say is said in our own words. Steps are counted from 1 in the order of the
        routine's file.

        Written by `acutimer coverage routines` from `routines/coverage.yaml`.

        """;

    private readonly Atlas _atlas;
    private readonly CarrierFinder _finder;
    private readonly StringBuilder _page = new();

    public CoverageReport(Atlas atlas, CarrierFinder finder)
    {
        _atlas = atlas;
        _finder = finder;
    }

    public string Write(IEnumerable<DocumentCoverage> coverage)
    {
        _page.Append(Head.ReplaceLineEndings("\n"));
        foreach (DocumentCoverage document in coverage)
        {
            WriteDocument(document);
        }

        return _page.ToString();
    }

    private void WriteDocument(DocumentCoverage document)
    {
        List<PassageSource> passages = document.Passages.OrderBy(passage => passage.Paragraphs.First).ToList();
        List<PassageSource> silent = passages.Where(IsSilent).ToList();
        string title = _atlas.FindDocument(document.Document.Value)?.Title.Value ?? "";
        _page.Append($"\n## {document.Document.Value}: {title}\n\n");
        _page.Append($"{Counts(passages)}\n\n");
        _page.Append("| ¶ | what it says | what carries it |\n|---:|---|---|\n");
        foreach (PassageSource passage in passages.Except(silent))
        {
            _page.Append($"| {passage.Paragraphs} | {Cell(passage.Says ?? "")} | {Carriers(passage)} |\n");
        }

        if (silent.Count > 0)
        {
            _page.Append($"\nNothing to do is said in {string.Join(", ", silent.Select(passage => passage.Paragraphs))}.\n");
        }
    }

    private static string Counts(List<PassageSource> passages)
    {
        int all = passages.Sum(Length);
        int silent = passages.Where(IsSilent).Sum(Length);
        int left = passages.Where(passage => passage.Reason is not null && !IsSilent(passage)).Sum(Length);
        return $"{all} paragraphs: {all - silent - left} carried, {left} left out, {silent} that say nothing to do.";
    }

    private static int Length(PassageSource passage) => passage.Paragraphs.Last - passage.Paragraphs.First + 1;

    private static bool IsSilent(PassageSource passage) => passage is { Reason: NothingToDo, Says: null };

    private string Carriers(PassageSource passage)
    {
        List<Carrier> routines = passage.InRoutines.Select(_finder.InRoutine).OfType<Carrier>().ToList();
        List<Carrier> points = passage.InAtlas.Select(_finder.InAtlas).OfType<Carrier>().ToList();
        if (passage.Reason is not null)
        {
            return "left out: " + Cell(passage.Reason);
        }

        IEnumerable<string> lines = routines.GroupBy(carrier => carrier.Owner).Select(Routine);
        string atlas = string.Join("; ", points.GroupBy(carrier => carrier.Owner).Select(Point));
        return string.Join("<br>", points.Count == 0 ? lines : lines.Append("*atlas:* " + Cell(atlas)));
    }

    private static string Routine(IGrouping<string, Carrier> carriers) =>
        $"*{Cell(carriers.Key)}:* " + Cell(string.Join("; ", carriers.GroupBy(carrier => carrier.Kind).Select(Same)));

    private static string Same(IGrouping<string, Carrier> carriers)
    {
        bool many = carriers.Key is "step" or "tip" && carriers.Count() > 1;
        return $"{carriers.Key}{(many ? "s" : "")} {string.Join(", ", carriers.Select(carrier => carrier.Text))}";
    }

    private static string Point(IGrouping<string, Carrier> carriers) =>
        $"{carriers.Key} {string.Join(", ", carriers.Select(carrier => carrier.Text))}";

    private static string Cell(string text) => text.Replace("|", "\\|", System.StringComparison.Ordinal);
}
