using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Api;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Symbols;

/// <summary>Finds every outside symbol that firmware uses and that no API list has.</summary>
internal static class SymbolCheck
{
    public static IEnumerable<Finding> Missing(FirmwareTypes firmware) =>
        Outside(firmware).Where(u => !IsListed(u.Symbol))
            .Select(u => new Finding(u.Where, "not on the device: " + Id(u.Symbol)));

    /// <summary>Types used from packages other than those allowed.</summary>
    public static IEnumerable<Finding> OutsidePackages(FirmwareTypes firmware, params string[] packages) =>
        Outside(firmware)
            .Where(u => u.Symbol is TypeReference)
            .Select(u => (Use: u, Package: ApiLists.All.Type(Id(u.Symbol)[2..])?.Assembly))
            .Where(u => u.Package is not null && !packages.Contains(u.Package))
            .Select(u => new Finding(u.Use.Where, $"uses {Id(u.Use.Symbol)} of {u.Package}"));

    private static IEnumerable<SymbolUse> Outside(FirmwareTypes firmware) =>
        firmware.Types.SelectMany(SymbolWalker.Of).Where(u => !firmware.Declares(Owner(u.Symbol)));

    private static TypeReference Owner(MemberReference symbol) => symbol as TypeReference ?? symbol.DeclaringType;

    private static bool IsListed(MemberReference symbol)
    {
        string id = HostBindings.OnDevice(Id(symbol));
        return id[0] == 'T' ? ApiLists.All.Type(id[2..]) is { IsGeneric: false } : IsListedMember(id);
    }

    /// <summary>On the type itself or on a listed base: a compiler may bind to either.</summary>
    private static bool IsListedMember(string id)
    {
        int end = id.AsSpan().IndexOfAny('(', ' ');
        int dot = id.LastIndexOf('.', end);
        string rest = id[dot..];
        for (ApiType? type = ApiLists.All.Type(id[2..dot].TrimEnd('.')); type is not null; type = Base(type))
        {
            if (ApiLists.All.Member($"{id[..2]}{type.Name}{rest}") is not null)
            {
                return true;
            }

            if (rest.StartsWith(".#ctor", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }

    private static ApiType? Base(ApiType type) =>
        type.Bases.Select(ApiLists.All.Type).FirstOrDefault(b => b?.Kind == "class")
        ?? (type.Name == "System.Object" ? null : ApiLists.All.Type("System.Object"));

    private static string Id(MemberReference symbol) => symbol switch
    {
        MethodReference method => SymbolId.Of(method),
        FieldReference field => SymbolId.Of(field),
        TypeReference type => "T:" + SymbolId.Of(type),
        _ => symbol.FullName,
    };
}
