using AcuTimer.Compiler.Text;


namespace AcuTimer.Compiler.Diagnostics;

/// <content>Body maps.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode MapHeader = Error("AT040", "the head of a body map",
        """
        A map file begins with these lines, then an empty line, then the picture:
          name: leg-back
          symmetric: yes
        The name is the file's name without ".txt"; symmetric is yes or no.
        """);

    public static readonly DiagnosticCode MapRow = Error("AT041", "a row of a body map",
        """
        A picture is made of "." (dark) and "#" (lit), all rows of one width.
        """);

    public static readonly DiagnosticCode MapSize = Error("AT042", "the size of a body map",
        $"""
        A map is 1 to {ReadingLimits.MapWidth} dots wide; its height is a multiple of 8, from 8 to {ReadingLimits.MapHeight}.
        """);
}
