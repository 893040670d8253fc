using System;
using System.Linq;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>Fills a declared type with its bases, fields, properties and events; methods go to <see cref="ReferenceMethods"/>.</summary>
internal sealed class ReferenceMembers(ApiLists lists, ReferenceTypes types)
{
    private readonly ReferenceMethods methods = new(lists, types);

    public void Fill(ApiType type)
    {
        TypeDefinition definition = types[type.Name];
        SetBases(type, definition);
        foreach (ApiMember member in type.Members.Where(m => !IsGeneric(m)))
        {
            switch (member.Kind)
            {
                case 'M': methods.Add(definition, member); break;
                case 'F': AddField(definition, member); break;
                case 'P': AddProperty(definition, member); break;
                case 'E': AddEvent(definition, member); break;
                default: throw new InvalidOperationException(member.Id);
            }
        }

        AddStorage(type, definition);
        ReferenceAttributes.Mark(lists.Modifiers, types, type, definition);
    }

    private static bool IsGeneric(ApiMember member) => member.Id.Contains('`', StringComparison.Ordinal);

    private void SetBases(ApiType type, TypeDefinition definition)
    {
        string? own = type.Bases.FirstOrDefault(b => lists.Type(b)?.Kind == "class");
        string? parent = type.Kind switch
        {
            "enum" => "System.Enum",
            "struct" => "System.ValueType",
            "delegate" => "System.MulticastDelegate",
            "interface" => null,
            // The list gives it no base.
            _ when type.Name == "System.Enum" => "System.ValueType",
            _ => own ?? (type.Name == "System.Object" ? null : "System.Object"),
        };
        definition.BaseType = parent is null ? null : types.Resolve(definition.Module, parent);
        foreach (string name in type.Bases.Where(b => lists.Type(b)?.Kind == "interface"))
        {
            definition.Interfaces.Add(new InterfaceImplementation(types.Resolve(definition.Module, name)));
        }
    }

    private void AddField(TypeDefinition type, ApiMember member)
    {
        FieldAttributes access = lists.Modifiers.Has("protected", member.Id) ? FieldAttributes.Family : FieldAttributes.Public;
        var field = new FieldDefinition(member.Name, access, types.Resolve(type.Module, member.Result));
        if (member.Value is not null)
        {
            field.Attributes |= FieldAttributes.Static | FieldAttributes.Literal | FieldAttributes.HasDefault;
            field.Constant = ReferenceConstant.Parse(Underlying(member.Result), member.Value);
        }
        else if (member.IsStatic)
        {
            field.Attributes |= FieldAttributes.Static;
        }

        if (lists.Modifiers.Has("readonly", member.Id))
        {
            field.Attributes |= FieldAttributes.InitOnly;
        }

        type.Fields.Add(field);
    }

    private void AddProperty(TypeDefinition type, ApiMember member)
    {
        var property = new PropertyDefinition(
            member.Name, PropertyAttributes.None, types.Resolve(type.Module, member.Result));
        property.GetMethod = methods.AddAccessor(
            type, member, "get_" + member.Name, [.. member.Parameters], member.Result, "protected-get");
        if (member.CanSet)
        {
            property.SetMethod = methods.AddAccessor(
                type, member, "set_" + member.Name, [.. member.Parameters, member.Result], "System.Void", "protected-set");
        }

        type.Properties.Add(property);
    }

    private void AddEvent(TypeDefinition type, ApiMember member)
    {
        var definition = new EventDefinition(member.Name, EventAttributes.None, types.Resolve(type.Module, member.Result))
        {
            AddMethod = methods.AddAccessor(type, member, "add_" + member.Name, [member.Result], "System.Void", "protected"),
            RemoveMethod = methods.AddAccessor(type, member, "remove_" + member.Name, [member.Result], "System.Void", "protected"),
        };
        type.Events.Add(definition);
    }

    /// <summary>An enum's value field; for a struct some field, or the compiler would call it always assigned.</summary>
    private void AddStorage(ApiType type, TypeDefinition definition)
    {
        if (type.Kind == "enum")
        {
            definition.Fields.Insert(0, new FieldDefinition(
                "value__",
                FieldAttributes.Public | FieldAttributes.SpecialName | FieldAttributes.RTSpecialName,
                types.Resolve(definition.Module, Underlying(type.Name))));
        }
        else if (type.Kind == "struct" && type.Name != "System.Void")
        {
            definition.Fields.Add(new FieldDefinition("value", FieldAttributes.Private, definition.Module.TypeSystem.Int32));
        }
    }

    private string Underlying(string name) =>
        lists.Type(name)?.Kind != "enum" ? name : lists.Modifiers.Detail("underlying", "T:" + name) ?? "System.Int32";
}
