namespace AcuTimer.Compiler.Diagnostics;

/// <content>Names that must lead somewhere.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode UnknownPoint = Error("AT030", "an unknown point",
        """
        No point, area or alias of the atlas has this name. Old bladder numbers are ambiguous (old B54
        is WHO BL40, and WHO BL54 is another point), so they count only where the atlas lists them as
        an alias. Write the WHO code, or add the point to the atlas.
        """);

    public static readonly DiagnosticCode DuplicateName = Error("AT031", "a name is taken",
        """
        Two points share a code or an alias, two documents share an id, or two routines share a title.
        A name must lead to one thing. An alias may not be a WHO code either: old B54 is BL40, but BL54
        is a point of its own.
        """);

    public static readonly DiagnosticCode UnknownDocument = Error("AT032", "an unknown document",
        """
        Sources name documents by their id, and the list is routines/atlas/documents.yaml. A statement
        without a known document has no source.
        """);

    public static readonly DiagnosticCode UnknownMap = Error("AT033", "an unknown body map",
        """
        The map has no file: routines/maps/NAME.txt, beside the atlas folder.
        """);

    public static readonly DiagnosticCode MarkOutsideMap = Error("AT034", "the mark lies outside its map",
        """
        x counts columns from 0 at the left, y rows from 0 at the top, in the map's own dots.
        """);

    public static readonly DiagnosticCode NoAtlas = Error("AT035", "no atlas",
        """
        A routine needs the atlas: a folder "atlas" beside the file or in a folder above it. Another
        place can be given with --atlas.
        """);

    public static readonly DiagnosticCode NoPassage = Error("AT036", "a paragraph that the document does not have",
        """
        The document has fewer paragraphs than that. Every line that is not empty counts as one, from 1.
        """);

    public static readonly DiagnosticCode PointWithoutPlace = Error("AT037", "a point without a place",
        """
        The atlas lists every code of the WHO standard, but a source that says in words where the point
        is stands behind some of them only. The device must be able to say where to press, so a routine
        may use such a point once an atlas file gives it an entry with a place, a ceiling and its cautions.
        """);
}
