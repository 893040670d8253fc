using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Rules.Symbols;
using Mono.Cecil;
using Xunit;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>The assemblies made from the lists say what the lists say, no more and no less.</summary>
public class ReferenceAssembliesTests
{
    public static TheoryData<string> Names() => [.. ReferenceAssemblies.All.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Members_are_those_of_the_list(string assembly)
    {
        ModuleDefinition module = ModuleDefinition.ReadModule(new MemoryStream(ReferenceAssemblies.All.Image(assembly)!));

        Assert.Equal(Listed(assembly).Order(StringComparer.Ordinal), Emitted(module).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Modifiers_name_listed_members_only() =>
        Assert.All(ApiLists.All.Modifiers.Ids, id => Assert.True(
            id[0] == 'T' ? ApiLists.All.Type(id[2..]) is not null : ApiLists.All.Member(id) is not null, id));

    [Fact]
    public void Bases_are_listed_or_known_to_be_internal() =>
        Assert.All(ApiLists.All.Types.SelectMany(t => t.Bases), b => Assert.NotNull(ApiLists.All.Type(b)));

    private static IEnumerable<string> Listed(string assembly) =>
        ApiLists.All.Types.Where(t => t.Assembly == assembly && !t.IsGeneric)
            .SelectMany(t => t.Members)
            .Select(m => m.Id)
            .Where(id => !id.Contains('`', StringComparison.Ordinal));

    private static IEnumerable<string> Emitted(ModuleDefinition module) =>
        module.GetTypes().Where(t => t.IsPublic || t.IsNestedPublic).SelectMany(t =>
            t.Methods.Select(SymbolId.Of).Concat(t.Fields.Where(f => f.IsPublic && !f.IsSpecialName || f.IsFamily).Select(SymbolId.Of)));
}
