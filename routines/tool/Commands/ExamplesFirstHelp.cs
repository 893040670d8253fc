using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;

namespace AcuTimer.Tool.Commands;

/// <summary>Help that begins with what people came for: examples. Then comes what the library knows.</summary>
internal sealed class ExamplesFirstHelp : SynchronousCommandLineAction
{
    private readonly HelpAction _rest;

    private ExamplesFirstHelp(HelpAction rest) => _rest = rest;

    public override bool ClearsParseErrors => true;

    public static void AddTo(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().First();
        help.Action = new ExamplesFirstHelp((HelpAction)help.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        string[] examples = command is ToolCommand tool
            ? tool.Examples.ToArray()
            : command.Subcommands.OfType<ToolCommand>().Select(c => c.Examples[0]).ToArray();
        TextWriter to = parseResult.InvocationConfiguration.Output;
        to.WriteLine(examples.Length == 1 ? "Example:" : "Examples:");
        foreach (string example in examples)
        {
            to.WriteLine($"  acutimer {example}");
        }

        to.WriteLine();
        return _rest.Invoke(parseResult);
    }
}
