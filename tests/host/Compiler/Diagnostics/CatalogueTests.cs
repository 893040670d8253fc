using System.Linq;
using AcuTimer.Compiler.Diagnostics;
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
        Assert.Equal(id.StartsWith("AT10", System.StringComparison.Ordinal) ? Severity.Warning : Severity.Error, code.Severity);
    }

    [Fact]
    public void No_number_is_given_twice() =>
        Assert.Equal(CodeCatalogue.All().Select(code => code.Id).Distinct(), CodeCatalogue.All().Select(code => code.Id));

    [Fact]
    public void A_code_is_found_whatever_its_case() => Assert.Equal("AT060", CodeCatalogue.Find("at060")!.Id);
}
