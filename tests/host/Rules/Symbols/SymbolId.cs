using System;
using System.Linq;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Symbols;

/// <summary>Writes a metadata reference the way the API lists write a member.</summary>
internal static class SymbolId
{
    /// <summary>"System.Byte[]", "System.Int32&amp;", nested types with a dot.</summary>
    public static string Of(TypeReference type) => type switch
    {
        ArrayType { Rank: 1 } array => Of(array.ElementType) + "[]",
        ByReferenceType reference => Of(reference.ElementType) + "&",
        IModifierType modified => Of(modified.ElementType),
        _ => type.FullName.Replace('/', '.'),
    };

    public static string Of(FieldReference field) => $"F:{Of(field.DeclaringType)}.{field.Name} -> {Of(field.FieldType)}";

    /// <summary>An accessor is written as its property or event.</summary>
    public static string Of(MethodReference method)
    {
        string type = Of(method.DeclaringType);
        string[] parameters = [.. method.Parameters.Select(p => Of(p.ParameterType))];
        string result = Of(method.ReturnType);
        (string prefix, string name) = Split(method.Name);
        return prefix switch
        {
            "get_" => Property(type, name, parameters, result),
            "set_" => Property(type, name, parameters[..^1], parameters[^1]),
            "add_" or "remove_" => $"E:{type}.{name} -> {parameters[0]}",
            _ => $"M:{type}.{(name == ".ctor" ? "#ctor" : name)}({string.Join(',', parameters)}) -> {result}",
        };
    }

    private static string Property(string type, string name, string[] index, string result) =>
        $"P:{type}.{name}{(index.Length == 0 ? "" : "(" + string.Join(',', index) + ")")} -> {result}";

    private static (string Prefix, string Name) Split(string name)
    {
        string? prefix = new[] { "get_", "set_", "add_", "remove_" }
            .FirstOrDefault(p => name.StartsWith(p, StringComparison.Ordinal));
        return prefix is null ? ("", name) : (prefix, name[prefix.Length..]);
    }
}
