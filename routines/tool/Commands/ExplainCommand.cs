using System;
using System.CommandLine;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer explain: what a finding means and what to do about it.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string?>("code")
        {
            Description = "The code of a finding. Without it: the list of all.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "CODE",
        };
        var command = new ToolCommand("explain", "Explain a finding.", "explain AT060", "explain") { code };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(code) is { } id)
            {
                Explain(id);
            }
            else
            {
                List();
            }

            return ExitCode.Good;
        });
        return command;
    }

    private static void Explain(string id)
    {
        DiagnosticCode? code = CodeCatalogue.Find(id);
        if (code is null)
        {
            string? near = Suggestion.Nearest(id, CodeCatalogue.All().Select(known => known.Id));
            throw new UsageException($"there is no code {id}" + (near is null ? "; `acutimer explain` lists all" : $"; did you mean {near}?"));
        }

        Console.Out.WriteLine($"{SeverityWords.Of(code.Severity)}[{code.Id}]: {code.Title}");
        Console.Out.WriteLine();
        Console.Out.WriteLine(code.Explanation);
    }

    private static void List()
    {
        foreach (DiagnosticCode code in CodeCatalogue.All())
        {
            Console.Out.WriteLine($"{code.Id}  {SeverityWords.Of(code.Severity),-7}  {code.Title}");
        }
    }
}
