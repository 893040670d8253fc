using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace AcuTimer.Tests.Packages.Surface;

/// <summary>A type's public and protected surface, in the words of the API lists: one line for the type, one a member.</summary>
internal static class SurfaceLines
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Type type)
    {
        yield return TypeLine(type);
        foreach (var member in type.GetMembers(Declared))
        {
            if (Line(type, member) is { } line)
            {
                yield return line;
            }
        }
    }

    /// <summary>Full name with dots for nested types, element types of arrays and references resolved.</summary>
    public static string Name(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private static string TypeLine(Type type)
    {
        var bases = Bases(type).Select(Name).ToArray();
        return $"T:{Name(type)}  // {Modifier(type)}{Kind(type)}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" :
        type.IsInterface ? "interface" :
        type.IsValueType ? "struct" :
        type.BaseType == typeof(MulticastDelegate) ? "delegate" : "class";

    private static string Modifier(Type type) => Kind(type) != "class" ? "" :
        type.IsAbstract && type.IsSealed ? "static " :
        type.IsAbstract ? "abstract " :
        type.IsSealed ? "sealed " : "";

    private static IEnumerable<Type> Bases(Type type)
    {
        if (Kind(type) is "enum" or "delegate")
        {
            return [];
        }

        var own = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []);
        Type[] parent = type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) ? [b] : [];
        return parent.Concat(own);
    }

    private static string? Line(Type type, MemberInfo member) => member switch
    {
        FieldInfo f when IsShown(f.IsPublic, f.IsFamily, f.IsFamilyOrAssembly) && !f.IsSpecialName => FieldLine(type, f),
        ConstructorInfo c when IsShown(c) && !c.IsStatic => $"M:{Name(type)}.#ctor({Parameters(c)}) -> System.Void",
        MethodInfo m when IsShown(m) && !IsAccessor(type, m) => MethodLine(type, m),
        PropertyInfo p when Accessors(p).Any(IsShown) => PropertyLine(type, p),
        EventInfo e when IsShown(e.AddMethod!) => $"E:{Name(type)}.{e.Name} -> {Name(e.EventHandlerType!)}",
        _ => null,
    };

    private static string FieldLine(Type type, FieldInfo field)
    {
        var line = $"F:{Name(type)}.{field.Name} -> {Name(field.FieldType)}";
        return field.IsLiteral ? line + " = " + Text(field.GetRawConstantValue()) : line + (field.IsStatic ? "  // static" : "");
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        bool b => b ? "True" : "False",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string MethodLine(Type type, MethodInfo method)
    {
        var flag = method.IsStatic ? "  // static" : method.IsAbstract ? "  // abstract" : method is { IsVirtual: true, IsFinal: false } ? "  // virtual" : "";
        return $"M:{Name(type)}.{method.Name}({Parameters(method)}) -> {Name(method.ReturnType)}{flag}";
    }

    private static string PropertyLine(Type type, PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var parameters = index.Length == 0 ? "" : "(" + string.Join(",", index.Select(p => Name(p.ParameterType))) + ")";
        var accessors = (Shown(property.GetMethod) ? "get; " : "") + (Shown(property.SetMethod) ? "set; " : "");
        var flag = Accessors(property).First().IsStatic ? "  // static" : "";
        return $"P:{Name(type)}.{property.Name}{parameters} -> {Name(property.PropertyType)} {{ {accessors}}}{flag}";
    }

    private static IEnumerable<MethodInfo> Accessors(PropertyInfo property) =>
        new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>();

    private static bool IsAccessor(Type type, MethodInfo method) => method.IsSpecialName
        && (type.GetProperties(Declared).Any(p => Accessors(p).Contains(method))
            || type.GetEvents(Declared).Any(e => e.AddMethod == method || e.RemoveMethod == method));

    private static string Parameters(MethodBase method) =>
        string.Join(",", method.GetParameters().Select(p => Name(p.ParameterType)));

    private static bool Shown(MethodInfo? accessor) => accessor is not null && IsShown(accessor);

    private static bool IsShown(MethodBase method) => IsShown(method.IsPublic, method.IsFamily, method.IsFamilyOrAssembly);

    private static bool IsShown(bool isPublic, bool isProtected, bool isProtectedInternal) =>
        isPublic || isProtected || isProtectedInternal;
}
