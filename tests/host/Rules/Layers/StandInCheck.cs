using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Api;
using AcuTimer.Tests.Rules.Symbols;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Layers;

/// <summary>Compares stand-in types with the lists, and with what the firmware needs.</summary>
internal static class StandInCheck
{
    /// <summary>Types that no package has.</summary>
    public static IEnumerable<Finding> Invented(IEnumerable<TypeDefinition> types) =>
        types.Where(t => ApiLists.All.Type(SymbolId.Of(t)) is null).Select(t => new Finding(SymbolId.Of(t), "no package has this type"));

    /// <summary>Members that a listed type does not have. It may lack what the firmware does not use, and types of no list are helpers.</summary>
    public static IEnumerable<Finding> Additions(IEnumerable<TypeDefinition> types) =>
        types.Where(t => ApiLists.All.Type(SymbolId.Of(t)) is not null).SelectMany(Added);

    /// <summary>Types that the firmware names neither itself nor by what a type shows that it names.</summary>
    public static IEnumerable<Finding> Unneeded(IReadOnlyCollection<TypeDefinition> types, FirmwareTypes firmware)
    {
        var left = types.ToDictionary(t => t.FullName);
        var named = new Queue<string>(firmware.Types.SelectMany(SymbolWalker.Of).Select(u => u.Symbol.FullName));
        while (named.TryDequeue(out string? name))
        {
            if (left.Remove(name, out TypeDefinition? type))
            {
                SymbolWalker.Shown(type).ToList().ForEach(s => named.Enqueue(s.FullName));
            }
        }

        return left.Keys.Select(n => new Finding(n, "stands in for what the firmware does not use"));
    }

    private static IEnumerable<Finding> Added(TypeDefinition type) =>
        Visible(type).Except(Listed(type)).Select(m => new Finding(SymbolId.Of(type), "not on the device: " + m));

    private static IEnumerable<string> Listed(TypeDefinition type)
    {
        ApiType listed = ApiLists.All.Type(SymbolId.Of(type))!;
        return listed.Members.Where(m => !IsDelegateDetail(listed, m)).Select(m => m.Id);
    }

    /// <summary>Public and protected members; of delegates only what C# sees.</summary>
    private static IEnumerable<string> Visible(TypeDefinition type) =>
        type.BaseType?.FullName == "System.MulticastDelegate"
            ? type.Methods.Where(m => m.Name is ".ctor" or "Invoke").Select(SymbolId.Of)
            : type.Methods.Where(m => m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly).Select(SymbolId.Of)
                .Concat(type.Fields.Where(f => (f.IsPublic || f.IsFamily) && !f.IsSpecialName).Select(SymbolId.Of)).Distinct();

    private static bool IsDelegateDetail(ApiType type, ApiMember member) =>
        type.Kind == "delegate" && member.Name is "BeginInvoke" or "EndInvoke";
}
