using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>Declares every listed type, still without members, in one module for each list.</summary>
internal sealed class ReferenceTypes
{
    private const string Corlib = "mscorlib";

    /// <summary>The device's own mscorlib is signed; what names it must say so to mean the same one.</summary>
    private static readonly byte[] Token = [0xC0, 0x7D, 0x48, 0x1E, 0x97, 0x58, 0xC7, 0x31];

    private readonly Dictionary<string, TypeDefinition> types = new(StringComparer.Ordinal);

    public Dictionary<string, ModuleDefinition> Modules { get; } = new(StringComparer.Ordinal);

    public static ReferenceTypes Declare(ApiLists lists)
    {
        var result = new ReferenceTypes();
        foreach ((string name, Version version) in lists.Assemblies.OrderBy(a => a.Key != Corlib))
        {
            result.Add(name, version, [.. lists.Types.Where(t => t.Assembly == name && !t.IsGeneric)]);
        }

        return result;
    }

    public TypeDefinition this[string name] => types[name];

    /// <summary>A listed type name ("System.Byte[]", "System.Int32&amp;") as seen from a module.</summary>
    public TypeReference Resolve(ModuleDefinition module, string name)
    {
        if (name.EndsWith('&'))
        {
            return new ByReferenceType(Resolve(module, name[..^1]));
        }

        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            return new ArrayType(Resolve(module, name[..^2]));
        }

        return Primitive(module.TypeSystem, name) ?? module.ImportReference(types[name]);
    }

    private void Add(string assembly, Version version, ApiType[] listed)
    {
        ModuleDefinition module = Create(assembly, version);
        foreach (ApiType type in listed)
        {
            Declare(module, type);
        }

        if (assembly == Corlib)
        {
            // Cecil knows a core library's primitive types only in a module that it has read.
            module = Reread(module);
            module.Assembly.Name.PublicKeyToken = Token;
            types.Clear();
            foreach (TypeDefinition type in module.GetTypes().Where(t => t.Name != "<Module>"))
            {
                types.Add(type.FullName.Replace('/', '.'), type);
            }
        }

        Modules.Add(assembly, module);
    }

    private ModuleDefinition Create(string assembly, Version version)
    {
        ModuleDefinition module = AssemblyDefinition.CreateAssembly(
            new AssemblyNameDefinition(assembly, version), assembly + ".dll", ModuleKind.Dll).MainModule;
        if (assembly != Corlib)
        {
            module.AssemblyReferences.Add(Modules[Corlib].Assembly.Name);
        }

        return module;
    }

    private void Declare(ModuleDefinition module, ApiType type)
    {
        int dot = type.Name.LastIndexOf('.');
        string outer = type.Name[..dot];
        bool nested = types.TryGetValue(outer, out TypeDefinition? parent);
        var definition = new TypeDefinition(nested ? "" : outer, type.Name[(dot + 1)..], Attributes(type, nested));
        if (nested)
        {
            parent!.NestedTypes.Add(definition);
        }
        else
        {
            module.Types.Add(definition);
        }

        types.Add(type.Name, definition);
    }

    private static TypeAttributes Attributes(ApiType type, bool nested)
    {
        TypeAttributes attributes = nested ? TypeAttributes.NestedPublic : TypeAttributes.Public;
        return attributes | type.Kind switch
        {
            "interface" => TypeAttributes.Interface | TypeAttributes.Abstract,
            "enum" or "delegate" => TypeAttributes.Sealed,
            "struct" => TypeAttributes.Sealed | TypeAttributes.SequentialLayout | TypeAttributes.BeforeFieldInit,
            _ => TypeAttributes.BeforeFieldInit | type.Modifier switch
            {
                "static" => TypeAttributes.Abstract | TypeAttributes.Sealed,
                "abstract" => TypeAttributes.Abstract,
                "sealed" => TypeAttributes.Sealed,
                _ => 0,
            },
        };
    }

    private static ModuleDefinition Reread(ModuleDefinition module)
    {
        var stream = new MemoryStream();
        module.Write(stream);
        stream.Position = 0;
        return ModuleDefinition.ReadModule(stream);
    }

    private static TypeReference? Primitive(TypeSystem system, string name) => name switch
    {
        "System.Void" => system.Void,
        "System.Object" => system.Object,
        "System.String" => system.String,
        "System.Boolean" => system.Boolean,
        "System.Char" => system.Char,
        "System.SByte" => system.SByte,
        "System.Byte" => system.Byte,
        "System.Int16" => system.Int16,
        "System.UInt16" => system.UInt16,
        "System.Int32" => system.Int32,
        "System.UInt32" => system.UInt32,
        "System.Int64" => system.Int64,
        "System.UInt64" => system.UInt64,
        "System.Single" => system.Single,
        "System.Double" => system.Double,
        "System.IntPtr" => system.IntPtr,
        "System.UIntPtr" => system.UIntPtr,
        "System.TypedReference" => system.TypedReference,
        _ => null,
    };
}
