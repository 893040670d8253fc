namespace AcuTimer.Compiler.Diagnostics;

/// <content>Limits of the table, and tables that are refused.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode TooManySteps = Error("AT070", "too many steps",
        """
        A routine has at most 64 steps, a table at most 1024. Steps of a block count once.
        """);

    public static readonly DiagnosticCode TooManyRecords = Error("AT071", "too many records",
        """
        A table has at most 32 routines, and at most 254 points, manners, cues, tips, documents and maps
        each: their indices are one byte.
        """);

    public static readonly DiagnosticCode TableTooLarge = Error("AT072", "the table is too large",
        """
        The device reads the table into one array; 32 KB is the most that leaves it room to work.
        """);

    public static readonly DiagnosticCode TableRefused = Error("AT080", "the table is refused",
        """
        The device would refuse this file. The message says why: no table at all, cut short, changed on
        the way, made for a newer device, or with a value that is out of range or unsafe.
        """);
}
