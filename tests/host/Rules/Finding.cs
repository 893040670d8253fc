using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Rules;

/// <summary>One place where a rule is broken.</summary>
internal sealed record Finding(string Where, string What)
{
    public override string ToString() => Where + ": " + What;

    /// <summary>Fails with every finding, one a line.</summary>
    public static void None(IEnumerable<Finding> findings)
    {
        string[] lines = findings.Select(f => f.ToString()).Distinct().ToArray();
        Assert.True(lines.Length == 0, lines.Length + " findings:\n" + string.Join('\n', lines));
    }
}
