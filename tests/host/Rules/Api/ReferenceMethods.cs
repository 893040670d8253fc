using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>Adds listed methods and accessors, without bodies.</summary>
internal sealed class ReferenceMethods(ApiLists lists, ReferenceTypes types)
{
    private const MethodAttributes Special = MethodAttributes.SpecialName | MethodAttributes.HideBySig;

    public void Add(TypeDefinition type, ApiMember member)
    {
        bool constructor = member.Name == "#ctor";
        MethodDefinition method = Create(
            type, constructor ? ".ctor" : member.Name, member.Parameters, member.Result, "protected", member.Id);
        Dispatch(type, method, member.Flag);
        if (constructor)
        {
            method.Attributes |= Special | MethodAttributes.RTSpecialName;
        }
        else if (member.Name.StartsWith("op_", StringComparison.Ordinal))
        {
            method.Attributes |= Special;
        }

        foreach (string detail in lists.Modifiers.Details("out", member.Id))
        {
            method.Parameters[Index(detail)].Attributes |= ParameterAttributes.Out;
        }

        foreach (string detail in lists.Modifiers.Details("optional", member.Id))
        {
            MakeOptional(method, member, detail);
        }

        ReferenceAttributes.Mark(lists.Modifiers, types, member, method);
    }

    public MethodDefinition AddAccessor(
        TypeDefinition type, ApiMember member, string name, IReadOnlyList<string> parameters, string result, string guarded)
    {
        MethodDefinition method = Create(type, name, parameters, result, guarded, member.Id);
        method.Attributes |= Special;
        string flag = new[] { "abstract", "virtual", "override", "static" }
            .FirstOrDefault(k => lists.Modifiers.Has(k, member.Id)) ?? member.Flag;
        Dispatch(type, method, flag);
        return method;
    }

    private MethodDefinition Create(
        TypeDefinition type, string name, IReadOnlyList<string> parameters, string result, string guarded, string id)
    {
        MethodAttributes access = lists.Modifiers.Has(guarded, id) ? MethodAttributes.Family : MethodAttributes.Public;
        var method = new MethodDefinition(
            name, access | MethodAttributes.HideBySig, types.Resolve(type.Module, result))
        {
            IsInternalCall = lists.Type(type.FullName.Replace('/', '.'))?.Kind != "delegate",
            IsRuntime = lists.Type(type.FullName.Replace('/', '.'))?.Kind == "delegate",
        };
        foreach (string parameter in parameters)
        {
            method.Parameters.Add(new ParameterDefinition(
                "p" + method.Parameters.Count.ToString(CultureInfo.InvariantCulture),
                ParameterAttributes.None, types.Resolve(type.Module, parameter)));
        }

        type.Methods.Add(method);
        return method;
    }

    private void Dispatch(TypeDefinition type, MethodDefinition method, string flag)
    {
        if (type.IsInterface || flag == "abstract")
        {
            method.IsInternalCall = false;
            method.Attributes |= MethodAttributes.Abstract | MethodAttributes.Virtual | MethodAttributes.NewSlot;
        }
        else if (flag is "virtual" or "override")
        {
            method.Attributes |= MethodAttributes.Virtual;
            method.IsNewSlot = flag == "virtual" && !Overrides(type, method);
        }

        method.IsStatic = flag == "static";
        method.HasThis = !method.IsStatic;
    }

    /// <summary>The lists say "virtual" of overrides too: it is one when a listed base has the same method.</summary>
    private bool Overrides(TypeDefinition type, MethodDefinition method)
    {
        string[] wanted = [.. method.Parameters.Select(p => p.ParameterType.FullName.Replace('/', '.'))];
        for (string? name = BaseOf(type); name is not null; name = BaseOf(types[name]))
        {
            if (lists.Type(name)!.Members.Any(m => m.Flag is "virtual" or "abstract"
                && m.Name == method.Name && m.Parameters.SequenceEqual(wanted)))
            {
                return true;
            }
        }

        return false;
    }

    private string? BaseOf(TypeDefinition type)
    {
        ApiType listed = lists.Type(type.FullName.Replace('/', '.'))!;
        return listed.Kind switch
        {
            "interface" => null,
            "enum" => "System.Enum",
            "struct" => "System.ValueType",
            "delegate" => "System.MulticastDelegate",
            _ when listed.Name == "System.Object" => null,
            _ => listed.Bases.FirstOrDefault(b => lists.Type(b)?.Kind == "class") ?? "System.Object",
        };
    }

    private void MakeOptional(MethodDefinition method, ApiMember member, string detail)
    {
        string[] parts = detail.Split(' ', 2);
        ParameterDefinition parameter = method.Parameters[Index(parts[0])];
        string type = member.Parameters[Index(parts[0])];
        parameter.Attributes |= ParameterAttributes.Optional | ParameterAttributes.HasDefault;
        parameter.Constant = ReferenceConstant.Parse(lists.Type(type)?.Kind == "enum" ? "System.Int32" : type, parts[1]);
    }

    private static int Index(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
