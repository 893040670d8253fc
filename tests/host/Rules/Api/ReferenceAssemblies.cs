using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>
/// The device's assemblies made from the API lists alone: no bodies and nothing of .NET, only what a compiler sees.
/// </summary>
internal sealed class ReferenceAssemblies
{
    private static readonly Lazy<ReferenceAssemblies> Shared = new(() => new ReferenceAssemblies(ApiLists.All));

    private readonly Dictionary<string, byte[]> images = new(StringComparer.Ordinal);

    private ReferenceAssemblies(ApiLists lists)
    {
        ReferenceTypes types = ReferenceTypes.Declare(lists);
        var members = new ReferenceMembers(lists, types);
        foreach (ApiType type in lists.Types.Where(t => !t.IsGeneric))
        {
            members.Fill(type);
        }

        foreach ((string name, ModuleDefinition module) in types.Modules)
        {
            using var stream = new MemoryStream();
            module.Write(stream);
            images.Add(name, stream.ToArray());
        }
    }

    public static ReferenceAssemblies All => Shared.Value;

    public IEnumerable<string> Names => images.Keys;

    public byte[]? Image(string assembly) => images.GetValueOrDefault(assembly);
}
