using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Symbols;

/// <summary>
/// Splits a host-built firmware assembly into the firmware itself and what is compiled into it beside:
/// the stand-ins of firmware/simulator/shadow and attributes that the compiler embeds.
/// </summary>
internal sealed class FirmwareTypes
{
    private readonly HashSet<string> own;

    public FirmwareTypes(IEnumerable<ModuleDefinition> modules, IEnumerable<string> shadows)
    {
        var shadow = new HashSet<string>(shadows, StringComparer.Ordinal);
        Types = [.. modules.SelectMany(m => m.GetTypes())
            .Where(t => t.FullName != "<Module>" && !shadow.Contains(Outermost(t).FullName) && !IsEmbedded(Outermost(t)))];
        own = [.. Types.Select(t => t.FullName)];
    }

    public IReadOnlyList<TypeDefinition> Types { get; }

    /// <summary>Types that firmware declares, nested and compiler-generated ones included.</summary>
    public bool Declares(TypeReference type) => own.Contains(type.GetElementType().FullName);

    private static TypeDefinition Outermost(TypeDefinition type) =>
        type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private static bool IsEmbedded(TypeDefinition type) =>
        type.CustomAttributes.Any(a => a.AttributeType.FullName == "Microsoft.CodeAnalysis.EmbeddedAttribute");
}
