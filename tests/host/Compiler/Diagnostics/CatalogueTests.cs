using System;
using System.IO;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Templates;
using AcuTimer.Compiler.Vocabulary;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Compiler.Diagnostics;

/// <summary>The catalogue: each code once, explained, in words that fit a terminal.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Ids() => new(CodeCatalogue.All().Select(code => code.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_code_is_explained(string id)
    {
        DiagnosticCode code = CodeCatalogue.Find(id)!;
        Assert.Matches("^AT[0-9]{3}$", code.Id);
        Assert.NotEmpty(code.Title);
        Assert.True(code.Explanation.Length > 60, "an explanation says more than the title");
        Assert.All(code.Explanation.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
        Assert.Equal(id.StartsWith("AT10", StringComparison.Ordinal) ? Severity.Warning : Severity.Error, code.Severity);
    }

    [Fact]
    public void No_number_is_given_twice() =>
        Assert.Equal(CodeCatalogue.All().Select(code => code.Id).Distinct(), CodeCatalogue.All().Select(code => code.Id));

    [Fact]
    public void A_code_is_found_whatever_its_case() => Assert.Equal("AT060", CodeCatalogue.Find("at060")!.Id);

    /// <summary>A technique's line tells its own keys, all of them and no other; until has a line of its own.</summary>
    [Fact]
    public void The_keys_of_techniques_are_told_as_they_are()
    {
        string[] lines = Codes.KeyOfOtherTechnique.Explanation.Split('\n');
        string until = lines.Single(l => l.Contains("until", StringComparison.Ordinal));
        string[] own = [.. StepKeys.All.Select(k => k.Name).Where(k => Enum.GetValues<Technique>().Any(t => !TechniqueKeys.Allows(t, k)))];
        Assert.All(Enum.GetValues<Technique>(), technique =>
        {
            string[] told = Assert.Single(lines, l => l.StartsWith("  ", StringComparison.Ordinal) && Names(l.Split(':')[0]).Contains(Words.Of(technique))).Split(':', 2);
            Assert.Equal(
                own.Where(k => TechniqueKeys.Allows(technique, k)).Order(StringComparer.Ordinal),
                Names(told[1]).Intersect(own).Concat(Names(until.Split("goes with")[1]).Contains(Words.Of(technique)) ? ["until"] : []).Order(StringComparer.Ordinal));
        });
    }

    /// <summary>What a person reads first names every technique.</summary>
    [Fact]
    public void The_template_and_the_guide_name_every_technique()
    {
        Assert.Contains("# " + string.Join(", ", Words.All<Technique>()), RoutineTemplate.Text("A"), StringComparison.Ordinal);
        var rows = File.ReadLines(RepositoryFiles.At("routines", "README.md")).SkipWhile(l => l != "## Techniques").TakeWhile(l => !l.StartsWith("The [signals]", StringComparison.Ordinal))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal)).SelectMany(l => Names(l.Split('|')[1]));
        Assert.Equal(Words.All<Technique>().Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    private static string[] Names(string text) => text.Split([' ', ',', ';', '.', '(', ')', ':', '`'], StringSplitOptions.RemoveEmptyEntries);
}
