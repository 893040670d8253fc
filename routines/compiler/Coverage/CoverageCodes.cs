using AcuTimer.Compiler.Diagnostics;

namespace AcuTimer.Compiler.Coverage;

/// <summary>Findings about the file that says where each paragraph went.</summary>
internal static class CoverageCodes
{
    public static readonly DiagnosticCode NoSuchCarrier = new("AT110", Severity.Error, "a paragraph is carried by something that is not there",
        """
        What carries a paragraph is named as `ROUTINE step N`, `ROUTINE gate WORD`, `ROUTINE before N`, `ROUTINE after N`
        or `POINT STATEMENT`. A routine is named by its file without .yaml; its steps are counted from 1 in the order of
        the file, those of a block one by one. A statement is a key under `sources` in the atlas.
        """);

    public static readonly DiagnosticCode ParagraphCount = new("AT111", Severity.Error, "a paragraph does not stand exactly once",
        """
        Every paragraph of a document, from 1 to the number in atlas/documents.yaml, stands once in the coverage: with
        what carries it, or with the reason why nothing does.
        """);

    public static readonly DiagnosticCode NeitherCarriedNorLeft = new("AT112", Severity.Error, "a paragraph is neither carried nor left out",
        """
        A passage has `says` and what carries it, or a `reason`, or `says` and a `reason`; never both a carrier and a reason.
        """);
}
