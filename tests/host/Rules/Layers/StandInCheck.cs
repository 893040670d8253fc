using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Api;
using AcuTimer.Tests.Rules.Symbols;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Layers;

/// <summary>Compares stand-in types with the lists: what a package's type has, its stand-in has, and nothing more.</summary>
internal static class StandInCheck
{
    /// <summary>For the packages' stand-ins: the same types and members.</summary>
    public static IEnumerable<Finding> Differences(IEnumerable<TypeDefinition> types) => types.SelectMany(t =>
        ApiLists.All.Type(SymbolId.Of(t)) is null ? [new Finding(SymbolId.Of(t), "no package has this type")] : Added(t).Concat(Missing(t)));

    /// <summary>For shadows, which may leave out what the firmware does not use and have helpers: no member of a listed type is added.</summary>
    public static IEnumerable<Finding> Additions(IEnumerable<TypeDefinition> types) =>
        types.Where(t => ApiLists.All.Type(SymbolId.Of(t)) is not null).SelectMany(Added);

    private static IEnumerable<Finding> Added(TypeDefinition type) =>
        Visible(type).Except(Listed(type)).Select(m => new Finding(SymbolId.Of(type), "not on the device: " + m));

    private static IEnumerable<Finding> Missing(TypeDefinition type) =>
        Listed(type).Except(Visible(type)).Select(m => new Finding(SymbolId.Of(type), "missing: " + m));

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
