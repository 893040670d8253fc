using System;
using System.Linq;
using System.Text.Json.Nodes;
using AcuTimer.Compiler.Diagnostics;
using Xunit;

namespace AcuTimer.Tests.Compiler.Tool;

/// <summary>The tool from outside: exit codes, what goes where, and help.</summary>
public sealed class CommandLineTests
{
    private static readonly string[] Commands = ["check", "compile", "completion", "coverage", "decompile", "diff", "dump", "explain", "fix", "new", "new-map", "new-point", "play", "points", "preview", "schema", "show", "watch"];

    [Fact]
    public void All_is_well()
    {
        CommandResult result = CommandLine.Run("check", "routines");
        Assert.Equal((0, "", "0 errors, 0 warnings\n"), (result.Code, result.Output, result.Errors));
    }

    [Fact]
    public void Findings_go_to_standard_error_and_the_code_is_1()
    {
        using var folder = new TemporaryFolder();
        folder.Write("wrong.yaml", Workshop.Head + "  - { point: BL40, side: both, technique: hold, for: 20 s }\n");
        CommandResult result = CommandLine.Run("check", folder.At("wrong.yaml"), "--atlas", "routines/atlas");
        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith("error[AT061]: no hold at BL40\n", result.Errors, StringComparison.Ordinal);
        Assert.Contains("wrong.yaml:6:", result.Errors, StringComparison.Ordinal);
        Assert.Contains(" routines/atlas/leg.yaml:", result.Errors, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings\nmore about one: acutimer explain AT061\n", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Errors);
    }

    [Fact]
    public void Findings_as_JSON_go_to_standard_output()
    {
        using var folder = new TemporaryFolder();
        folder.Write("wrong.yaml", Workshop.Head + "  - { point: BL40, side: both, technique: hold, for: 20 s }\n");
        CommandResult result = CommandLine.Run("check", "--json", folder.At("wrong.yaml"), "--atlas", "routines/atlas");
        Assert.Equal((1, ""), (result.Code, result.Errors));
        JsonNode finding = Assert.Single(JsonNode.Parse(result.Output)!.AsArray())!;
        Assert.Equal("AT061", finding["code"]!.GetValue<string>());
        Assert.Equal("error", finding["severity"]!.GetValue<string>());
        Assert.Equal(6, finding["place"]!["line"]!.GetValue<int>());
        Assert.Equal(43, finding["place"]!["column"]!.GetValue<int>());
        Assert.Equal(47, finding["place"]!["endColumn"]!.GetValue<int>());
        Assert.Equal("routines/atlas/leg.yaml", finding["also"]![0]!["file"]!.GetValue<string>());
    }

    [Fact]
    public void Warnings_do_not_fail()
    {
        using var folder = new TemporaryFolder();
        folder.Write("long.yaml", Workshop.Head + "  - { point: LI4, technique: hold, for: 20 s }\n");
        CommandResult result = CommandLine.Run("compile", folder.At("long.yaml"), "--atlas", "routines/atlas", "-o", folder.At("long.acut"));
        Assert.Equal(0, result.Code);
        Assert.Contains("warning[AT101]", result.Errors, StringComparison.Ordinal);
        Assert.True(System.IO.File.Exists(folder.At("long.acut")));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check --wrong routines")]
    [InlineData("comple routines")]
    [InlineData("compile routines")]
    [InlineData("compile routines/atlas -o x.acut")]
    [InlineData("explain AT999")]
    [InlineData("schema points")]
    [InlineData("decompile routines.acut -o routines")]
    [InlineData("new Title -o README.md")]
    public void A_command_line_that_makes_no_sense_gives_2(string line)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = line.Split(' ').Select(part => part == "routines.acut" ? Shipped(folder) : part).ToArray();
        CommandResult result = CommandLine.Run(arguments);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith("acutimer: ", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check routines/missing.yaml", 1)]
    [InlineData("check routines/maps", 1)]
    [InlineData("dump missing.acut", 1)]
    [InlineData("check routines/quick-seat.yaml --atlas missing", 1)]
    [InlineData("dump routines", 3)]
    [InlineData("compile routines -o missing/folder/x.acut", 3)]
    public void A_missing_input_is_a_finding_and_a_failing_file_gives_3(string line, int code)
    {
        CommandResult result = CommandLine.Run(line.Split(' '));
        Assert.Equal((code, ""), (result.Code, result.Output));
        Assert.StartsWith("acutimer: ", result.Errors, StringComparison.Ordinal);
        Assert.Single(result.Errors.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Help_begins_with_examples()
    {
        Assert.StartsWith("Examples:\n  acutimer check routines\n", CommandLine.Run("--help").Output, StringComparison.Ordinal);
        Assert.All(Commands, command =>
        {
            CommandResult help = CommandLine.Run(command, "--help");
            Assert.Matches($"^Examples?:\n  acutimer {command} ?", help.Output);
            Assert.Equal(0, help.Code);
        });
    }

    [Fact]
    public void Every_code_is_listed_and_explained()
    {
        string list = CommandLine.Run("explain").Output;
        Assert.All(CodeCatalogue.All(), code => Assert.Contains(code.Id + "  ", list, StringComparison.Ordinal));
        Assert.StartsWith("error[AT060]: pressure above the point's ceiling\n\n", CommandLine.Run("explain", "at060").Output, StringComparison.Ordinal);
        Assert.Contains("did you mean AT060?", CommandLine.Run("explain", "AT60").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_and_decompile_and_compile()
    {
        using var folder = new TemporaryFolder();
        string table = Shipped(folder);
        CommandResult back = CommandLine.Run("decompile", table, "-o", folder.At("back"));
        Assert.Equal(0, back.Code);
        Assert.DoesNotContain("note:", back.Errors, StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Run("compile", folder.At("back"), "-o", folder.At("again.acut")).Code);
        Assert.Equal(System.IO.File.ReadAllBytes(table), System.IO.File.ReadAllBytes(folder.At("again.acut")));
    }

    [Fact]
    public void Show_reads_sources_and_tables_alike()
    {
        using var folder = new TemporaryFolder();
        string sources = CommandLine.Run("show", "routines").Output;
        Assert.Equal(sources, CommandLine.Run("show", Shipped(folder)).Output);
        Assert.DoesNotContain('\u001b', sources);
        Assert.Equal(7, JsonNode.Parse(CommandLine.Run("show", "--json", "routines").Output)!.AsArray().Count);
    }

    private static string Shipped(TemporaryFolder folder) => folder.Write("shipped.acut", ShippedTable.Compile().Bytes);
}
