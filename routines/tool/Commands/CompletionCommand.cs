using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Vocabulary;

namespace AcuTimer.Tool.Commands;

/// <summary>acutimer completion: what a shell needs to complete commands, options and codes.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "Which shell.", HelpName = "bash|zsh|fish|pwsh" };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new ToolCommand("completion", "Print a script with which the shell completes commands and options.",
            "completion bash >> ~/.bashrc", "completion zsh >> ~/.zshrc", "completion fish > ~/.config/fish/completions/acutimer.fish") { shell };
        command.SetAction((ParseResult parsed) =>
        {
            Console.Out.Write(Script(parsed.GetValue(shell)!, parsed.RootCommandResult.Command));
            return ExitCode.Good;
        });
        return command;
    }

    private static string Script(string shell, Command root)
    {
        List<Command> commands = root.Subcommands.ToList();
        string names = string.Join(' ', commands.Select(command => command.Name));
        string text = shell switch
        {
            "fish" => Fish(commands),
            "pwsh" => PowerShell(commands, names),
            "zsh" => "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n" + Bash(commands, names),
            "bash" => Bash(commands, names),
            _ => throw new ArgumentOutOfRangeException(nameof(shell)),
        };
        return text.ReplaceLineEndings("\n");
    }

    private static string Bash(List<Command> commands, string names)
    {
        IEnumerable<string> cases = commands.Select(command => $"    {command.Name}) words=\"{Words(command)}\" ;;");
        return "_acutimer() {\n"
            + "  local here=\"${COMP_WORDS[COMP_CWORD]}\" words\n"
            + $"  if [ \"$COMP_CWORD\" -eq 1 ]; then words=\"{names}\"; else case \"${{COMP_WORDS[1]}}\" in\n"
            + string.Join('\n', cases) + "\n"
            + "  esac; fi\n"
            + "  COMPREPLY=( $(compgen -W \"$words\" -- \"$here\") )\n"
            + "}\n"
            + "complete -o default -F _acutimer acutimer\n";
    }

    private static string Fish(List<Command> commands) => string.Concat(commands.Select(command =>
        $"complete -c acutimer -n __fish_use_subcommand -a {command.Name} -d '{command.Description?.Replace("'", "\\'", StringComparison.Ordinal)}'\n"
        + string.Concat(Words(command).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word =>
            $"complete -c acutimer -n '__fish_seen_subcommand_from {command.Name}' -a '{word}'\n"))));

    private static string PowerShell(List<Command> commands, string names) =>
        "Register-ArgumentCompleter -Native -CommandName acutimer -ScriptBlock {\n"
        + "  param($word, $line, $at)\n"
        + $"  $words = '{names}'.Split(' ')\n"
        + "  switch ($line.CommandElements[1].Value) {\n"
        + string.Concat(commands.Select(command => $"    '{command.Name}' {{ $words = '{Words(command)}'.Split(' ') }}\n"))
        + "  }\n"
        + "  $words | Where-Object { $_ -like \"$word*\" }\n"
        + "}\n";

    private static string Words(Command command)
    {
        IEnumerable<string> options = command.Options.Select(option => option.Name);
        IEnumerable<string> codes = command.Name switch
        {
            "explain" => CodeCatalogue.All().Select(code => code.Id),
            "points" or "new-point" => WhoCodes.All,
            "completion" => Shells,
            _ => [],
        };
        return string.Join(' ', options.Concat(codes));
    }
}
