using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Compiler.Tool;
using Xunit;

namespace AcuTimer.Tests.Compiler.Guide;

/// <summary>The guide says what is so: each routine in it compiles, and each output is today's. ACUTIMER_ACCEPT=1 writes the outputs.</summary>
public sealed class GuideTests
{
    private static readonly string Page = RepositoryFiles.At("routines", "README.md");

    [Fact]
    public void Each_routine_compiles()
    {
        List<string> yaml = GuideBlock.Of(File.ReadAllLines(Page)).Where(block => block.Kind is "yaml" or "yaml evening.yaml").Select(block => block.Text).ToList();
        Assert.True(yaml.Count > 4);
        Assert.All(yaml, text => Assert.Empty(Workshop.Findings(
            text.StartsWith("routine:", StringComparison.Ordinal) ? text : Workshop.Head + "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal).TrimEnd() + "\n")));
    }

    /// <summary>From top to bottom in one empty folder, as a reader does it.</summary>
    [Fact]
    public void Each_output_is_todays()
    {
        using var folder = new TemporaryFolder();
        string[] page = File.ReadAllLines(Page);
        var written = new List<string>();
        int copied = 0;
        foreach (GuideBlock block in GuideBlock.Of(page))
        {
            if (block.Kind.StartsWith("yaml ", StringComparison.Ordinal))
            {
                folder.Write(block.Kind[5..], block.Text);
            }
            else if (block.Kind == "console")
            {
                written.AddRange(page[copied..block.FirstLine]);
                written.AddRange(block.Lines.Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).SelectMany(line => Played(folder, line)));
                copied = block.FirstLine + block.Lines.Count;
            }
        }

        written.AddRange(page[copied..]);
        if (Expected.Accepting)
        {
            File.WriteAllText(Page, string.Join('\n', written) + "\n");
        }

        Assert.Equal(written, Expected.Accepting ? written : page);
    }

    [Fact]
    public void Every_key_of_a_routine_and_of_a_step_has_an_example()
    {
        string yaml = string.Concat(GuideBlock.Of(File.ReadAllLines(Page)).Where(block => block.Kind.StartsWith("yaml", StringComparison.Ordinal)).Select(block => block.Text));
        string all = File.ReadAllText(Page);
        IEnumerable<string> keys = AcuTimer.Compiler.Language.StepKeys.All.Concat(AcuTimer.Compiler.Language.RoutineLanguage.Shape.Fields).Select(field => field.Name);
        Assert.All(keys.Except(["source", "defaults", "document"]), key => Assert.Contains(key + ":", yaml, StringComparison.Ordinal));
        Assert.All(new[] { "source: \"", "defaults: [", "`document`" }, text => Assert.Contains(text, all, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Played(TemporaryFolder folder, string line)
    {
        CommandResult result = CommandLine.Run(folder.Path, line["$ acutimer ".Length..].Split(' '));
        string output = (result.Output + result.Errors).TrimEnd('\n');
        return output.Split('\n').Select(text => text.TrimEnd()).Prepend(line);
    }
}
