using System.Globalization;
using System.Linq;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>Puts on types and methods the attributes that change how C# reads them.</summary>
internal static class ReferenceAttributes
{
    private const string Compiler = "System.Runtime.CompilerServices";

    public static void Mark(ApiModifiers modifiers, ReferenceTypes types, ApiType type, TypeDefinition definition)
    {
        string id = "T:" + type.Name;
        ModuleDefinition module = definition.Module;
        if (modifiers.Has("ref-struct", id))
        {
            definition.CustomAttributes.Add(Embedded(module, "IsByRefLikeAttribute"));
        }

        if (modifiers.Has("readonly", id))
        {
            definition.CustomAttributes.Add(Embedded(module, "IsReadOnlyAttribute"));
        }

        if (type.Members.FirstOrDefault(m => m.Kind == 'P' && m.Parameters.Count > 0) is { } indexer)
        {
            definition.CustomAttributes.Add(Listed(
                module, types, "System.Reflection.DefaultMemberAttribute", module.TypeSystem.String, indexer.Name));
        }

        if (modifiers.Detail("usage", id) is { } usage)
        {
            definition.CustomAttributes.Add(Usage(module, types, usage));
        }
    }

    public static void Mark(ApiModifiers modifiers, ReferenceTypes types, ApiMember member, MethodDefinition method)
    {
        foreach (string index in modifiers.Details("params", member.Id))
        {
            method.Parameters[int.Parse(index, CultureInfo.InvariantCulture)].CustomAttributes.Add(
                Listed(method.Module, types, "System.ParamArrayAttribute", null, null));
        }

        if (modifiers.Detail("conditional", member.Id) is { } symbol)
        {
            method.CustomAttributes.Add(Listed(
                method.Module, types, "System.Diagnostics.ConditionalAttribute", method.Module.TypeSystem.String, symbol));
        }

        if (modifiers.Has("obsolete", member.Id))
        {
            method.CustomAttributes.Add(Listed(method.Module, types, "System.ObsoleteAttribute", null, null));
        }
    }

    private static CustomAttribute Usage(ModuleDefinition module, ReferenceTypes types, string usage)
    {
        string[] words = usage.Split(' ');
        CustomAttribute attribute = Listed(
            module, types, "System.AttributeUsageAttribute", types.Resolve(module, "System.AttributeTargets"),
            int.Parse(words[0], CultureInfo.InvariantCulture));
        attribute.Properties.Add(new CustomAttributeNamedArgument(
            "AllowMultiple", new CustomAttributeArgument(module.TypeSystem.Boolean, words.Length > 1)));
        return attribute;
    }

    private static CustomAttribute Listed(
        ModuleDefinition module, ReferenceTypes types, string name, TypeReference? parameter, object? value)
    {
        var constructor = new MethodReference(".ctor", module.TypeSystem.Void, types.Resolve(module, name)) { HasThis = true };
        var attribute = new CustomAttribute(constructor);
        if (parameter is not null)
        {
            constructor.Parameters.Add(new ParameterDefinition(parameter));
            attribute.ConstructorArguments.Add(new CustomAttributeArgument(parameter, value));
        }

        return attribute;
    }

    /// <summary>Attributes that the real packages embed, so that no list has them.</summary>
    private static CustomAttribute Embedded(ModuleDefinition module, string name)
    {
        TypeDefinition? type = module.GetType(Compiler, name);
        if (type is null)
        {
            type = new TypeDefinition(Compiler, name, TypeAttributes.NotPublic | TypeAttributes.Sealed, module.TypeSystem.Object);
            type.Methods.Add(new MethodDefinition(
                ".ctor",
                MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName,
                module.TypeSystem.Void) { HasThis = true, IsInternalCall = true });
            module.Types.Add(type);
        }

        return new CustomAttribute(type.Methods[0]);
    }
}
