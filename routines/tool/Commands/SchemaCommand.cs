using System;
using System.CommandLine;
using System.IO;
using System.Text;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Showing;
using AcuTimer.Compiler.Resolved;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer schema: JSON Schemas for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("kind")
        {
            Description = "Which one to print on standard output.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "routine|atlas",
            DefaultValueFactory = _ => "routine",
        };
        kind.AcceptOnlyFromAmong("routine", "atlas");
        var output = new Option<string?>("--output", "-o") { Description = "The folder to write both into.", HelpName = "FOLDER" };
        var command = new ToolCommand("schema", "Write the JSON Schemas (draft 7) with which editors complete and check.",
            "schema --output routines/schema", "schema atlas") { kind, output };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(output) is { } folder)
            {
                WholeFile.WriteAll(
                    (Path.Combine(folder, LanguageSchema.RoutineFile), Encoding.UTF8.GetBytes(LanguageSchema.Text(EditorSchema.Routine()))),
                    (Path.Combine(folder, LanguageSchema.AtlasFile), Encoding.UTF8.GetBytes(LanguageSchema.Text(LanguageSchema.Atlas()))));
            }
            else
            {
                bool atlas = parsed.GetValue(kind) == "atlas";
                Console.Out.Write(LanguageSchema.Text(atlas ? LanguageSchema.Atlas() : EditorSchema.Routine()));
            }

            return ExitCode.Good;
        });
        return command;
    }
}
