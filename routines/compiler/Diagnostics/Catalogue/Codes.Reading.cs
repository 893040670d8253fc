using AcuTimer.Compiler.Text;

namespace AcuTimer.Compiler.Diagnostics;

/// <content>From bytes to a tree.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode TooLarge = Error("AT001", "the file is too large",
        $"""
        A source file may have at most {ReadingLimits.Bytes / 1024} KB, and {ReadingLimits.Values} values in it. Larger files are not
        parsed to their end.
        A routine is a few KB: split an atlas by region, and keep one routine a file.
        """);

    public static readonly DiagnosticCode NotUtf8 = Error("AT002", "the file is not UTF-8 text",
        """
        Source files are UTF-8 text, with or without a byte order mark, and hold no control characters
        but tabs and line ends. Save the file as UTF-8 in your editor. Quotation marks pasted from a web
        page in an old encoding are the usual cause.
        """);

    public static readonly DiagnosticCode YamlSyntax = Error("AT003", "the YAML is not well formed",
        """
        The file is not valid YAML. Usual causes: a tab used for indentation, a missing blank after
        the colon, a list item that is not lined up with its neighbours, or a text with ": " or " #"
        in it that needs quotation marks.
        """);

    public static readonly DiagnosticCode AnchorOrAlias = Error("AT004", "an anchor or alias",
        """
        YAML's anchors (&name) and aliases (*name) are not part of the routine language. They can
        make a small file unfold into an enormous one, and a reader has to jump about.
        Write the value out. A text that begins with & or * needs quotation marks.
        """);

    public static readonly DiagnosticCode Tag = Error("AT005", "a tag or a directive",
        """
        YAML's tags (!name) and the %TAG directive are not part of the routine language: the meaning
        of each value follows from its key. Leave the tag out, or put the text in quotation marks.
        """);

    public static readonly DiagnosticCode DuplicateKey = Error("AT006", "a key is written twice",
        """
        Each key may stand once. Were one of the two taken silently, the routine might do something
        else than you read. Remove one of them.
        """);

    public static readonly DiagnosticCode SeveralDocuments = Error("AT007", "several documents in one file",
        """
        A file holds one routine or one part of the atlas. Put what follows the line "---" in a file
        of its own.
        """);

    public static readonly DiagnosticCode TooDeep = Error("AT008", "nested too deeply",
        $"""
        Lists and keys may be nested {ReadingLimits.Depth} deep; the language itself needs no more than 7.
        """);

    public static readonly DiagnosticCode NeitherKind = Error("AT009", "neither a routine nor an atlas",
        """
        A source file begins with one of these keys:
          routine:    the title of a routine
          points:     a list of points of the atlas
          documents:  a list of documents
        """);
}
