using System.Collections.Generic;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>A "T:" line: `T:Name  // [abstract|sealed|static] kind : base, interfaces`.</summary>
internal sealed record ApiType(string Assembly, string Name, string Modifier, string Kind, IReadOnlyList<string> Bases)
{
    /// <summary>Members in the order of the list.</summary>
    public List<ApiMember> Members { get; } = [];

    /// <summary>The interpreter cannot load instantiations of these, so here they do not exist.</summary>
    public bool IsGeneric => Name.Contains('`', System.StringComparison.Ordinal);
}
