using System;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using Xunit;

namespace AcuTimer.Tests.Compiler.Diagnostics;

/// <summary>Every finding, as a person sees it. ACUTIMER_ACCEPT=1 writes what comes out as what is expected: look at the difference.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Cases() => new(GoldenCase.All());

    [Theory]
    [MemberData(nameof(Cases))]
    public void Findings_are_worded_as_agreed(string name)
    {
        var golden = new GoldenCase(name);
        string actual = golden.Run();
        if (Expected.Accepting)
        {
            golden.Accept(actual);
        }

        Assert.Equal(golden.Expected(), actual);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_golden_shows_its_own_code_and_no_other(string name)
    {
        string code = name[..5];
        string[] shown = new GoldenCase(name).Expected().Split('\n')
            .Where(line => line.StartsWith("error[", StringComparison.Ordinal) || line.StartsWith("warning[", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf('[') + 1)..line.IndexOf(']')])
            .Distinct()
            .ToArray();
        Assert.Equal([code], shown);
    }

    [Fact]
    public void Every_code_has_a_golden_and_no_golden_is_for_nothing() => Assert.Equal(
        CodeCatalogue.All().Select(code => code.Id),
        GoldenCase.All().Select(name => name[..5]).Distinct());
}
