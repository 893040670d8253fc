using System;
using AcuTimer.Compiler.Diagnostics;
using Spectre.Console;

namespace AcuTimer.Tool.Commands;

/// <summary>Standard output for tables: in colours and as wide as the terminal; elsewhere plain, and wide enough that nothing is broken.</summary>
internal static class Screen
{
    private const int WideColumns = 200;

    public static IAnsiConsole Create()
    {
        bool terminal = !Console.IsOutputRedirected;
        bool colours = terminal && Ink.Wanted();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        if (!terminal)
        {
            console.Profile.Width = WideColumns;
        }

        return console;
    }
}
