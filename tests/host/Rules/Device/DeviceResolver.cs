using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Rules.Api;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Device;

/// <summary>Finds an assembly among the referenced projects and the device's reference assemblies, all in memory.</summary>
internal sealed class DeviceResolver(DeviceAssembly owner) : IAssemblyResolver
{
    private readonly Dictionary<string, AssemblyDefinition> known = new(StringComparer.Ordinal);

    public AssemblyDefinition Resolve(AssemblyNameReference name) => Resolve(name, new ReaderParameters());

    public AssemblyDefinition Resolve(AssemblyNameReference name, ReaderParameters parameters)
    {
        if (!known.TryGetValue(name.Name, out AssemblyDefinition? assembly))
        {
            assembly = owner.Projects.FirstOrDefault(p => p.Compilation.AssemblyName == name.Name)?.Module.Assembly
                ?? Read(name);
            known.Add(name.Name, assembly);
        }

        return assembly;
    }

    public void Dispose()
    {
    }

    private AssemblyDefinition Read(AssemblyNameReference name)
    {
        byte[] image = DeviceReferences.Image(name.Name) ?? throw new AssemblyResolutionException(name);
        return AssemblyDefinition.ReadAssembly(new MemoryStream(image), new ReaderParameters { AssemblyResolver = this });
    }
}
