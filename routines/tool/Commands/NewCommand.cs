using System;
using System.CommandLine;
using System.IO;
using System.Text;
using AcuTimer.Compiler.Templates;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer new: a routine to start from.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var title = new Argument<string?>("title")
        {
            Description = "The routine's name. Without it, fill it in yourself.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "TITLE",
        };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; it must not be there yet.", HelpName = "FILE.yaml" };
        var command = new ToolCommand("new", "Write a routine with notes to start from.",
            "new \"Evening Feet\" -o routines/evening-feet.yaml", "new") { title, output };
        command.SetAction(parsed =>
        {
            string text = RoutineTemplate.Text(parsed.GetValue(title));
            if (parsed.GetValue(output) is not { } path)
            {
                Console.Out.Write(text);
                return ExitCode.Good;
            }

            if (File.Exists(path))
            {
                throw new UsageException($"the file '{path}' is there already");
            }

            WholeFile.Write(path, Encoding.UTF8.GetBytes(text));
            Console.Error.WriteLine($"written; next: acutimer check {path}");
            return ExitCode.Good;
        });
        return command;
    }
}
