using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Diagnostics;

/// <content>Limits of the table, and tables that are refused.</content>
internal static partial class Codes
{
    public static readonly DiagnosticCode TooManySteps = Error("AT070", "too many steps",
        $"""
        A routine has at most {Limits.StepsPerRoutine} steps, a table at most {Limits.Steps}. Steps of a block count once.
        """);

    public static readonly DiagnosticCode TooManyRecords = Error("AT071", "too many records",
        $"""
        A table has at most {Limits.Routines} routines, and at most {Limits.Records} points, manners, cues, tips, documents and maps
        each: their indices are one byte.
        """);

    public static readonly DiagnosticCode TableTooLarge = Error("AT072", "the table is too large",
        $"""
        The device keeps the table that runs, the one before and the one that arrives; of {Limits.TableBytes / 1024} KB each
        all three fit the storage of a chip with 4 MB of flash.
        """);

    public static readonly DiagnosticCode TableRefused = Error("AT080", "the table is refused",
        """
        The device would refuse this file. The message says why: no table at all, cut short, changed on
        the way, made for a newer device, or with a value that is out of range or unsafe.
        """);

    public static readonly DiagnosticCode NotSayable = Error("AT081", "the table says something that the language cannot",
        """
        The table can be played but not written as routines: a name in it has a form that the language
        does not have. This compiler does not make such tables.
        """);
}
