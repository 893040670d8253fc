using System;
using System.CommandLine;
using System.IO;
using AcuTimer.Benchmarks.Content;
using AcuTimer.Compiler.Building;

namespace AcuTimer.Benchmarks.Sizes;

/// <summary>sizes: the comparison, on standard output or into FORMAT.md.</summary>
internal static class SizesCommand
{
    public static Command Create()
    {
        var update = new Option<FileInfo?>("--update") { Description = "A document to write the table of sizes into.", HelpName = "FORMAT.md" };
        var command = new Command("sizes", "Compare the built-in table with other encodings of its content.") { update };
        command.SetAction(parsed => Run(parsed.GetValue(update)));
        return command;
    }

    private static int Run(FileInfo? document)
    {
        CompiledTable table = ShippedContent.Compile();
        string text = SizeReport.Markdown(table);
        if (document is null)
        {
            Console.Write(text);
        }
        else
        {
            File.WriteAllText(document.FullName, MarkedText.Replace(File.ReadAllText(document.FullName), text));
        }

        return 0;
    }
}
