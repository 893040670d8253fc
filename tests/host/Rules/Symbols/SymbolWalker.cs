using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AcuTimer.Tests.Rules.Symbols;

/// <summary>Every type, method and field that a type names: signatures, attributes, bases, bodies, handlers, locals.</summary>
internal static class SymbolWalker
{
    public static IEnumerable<SymbolUse> Of(TypeDefinition type) =>
        Symbols(type, type.Fields).SelectMany(Unwrap).Select(s => new SymbolUse(SymbolId.Of(type), s))
            .Concat(type.Methods.SelectMany(Of));

    /// <summary>What a type's public and protected surface names.</summary>
    public static IEnumerable<MemberReference> Shown(TypeDefinition type) =>
        Symbols(type, type.Fields.Where(f => f.IsPublic || f.IsFamily))
            .Concat(type.Methods.Where(m => m.IsPublic || m.IsFamily).SelectMany(Signature))
            .SelectMany(Unwrap);

    private static IEnumerable<SymbolUse> Of(MethodDefinition method)
    {
        string where = SymbolId.Of(method.DeclaringType) + "." + method.Name;
        return Signature(method).Concat(method.HasBody ? Body(method.Body) : [])
            .SelectMany(Unwrap)
            .Select(s => new SymbolUse(where, s));
    }

    private static IEnumerable<MemberReference?> Symbols(TypeDefinition type, IEnumerable<FieldDefinition> fields)
    {
        IEnumerable<ICustomAttributeProvider> providers =
            [type, .. fields, .. type.Properties, .. type.Events, .. type.GenericParameters];
        return new MemberReference?[] { type.BaseType }
            .Concat(type.Interfaces.Select(i => i.InterfaceType))
            .Concat(fields.Select(f => f.FieldType))
            .Concat(providers.SelectMany(Attributes));
    }

    private static IEnumerable<MemberReference?> Signature(MethodDefinition method)
    {
        IEnumerable<ICustomAttributeProvider> providers =
            [method, method.MethodReturnType, .. method.Parameters, .. method.GenericParameters];
        return new MemberReference?[] { method.ReturnType }
            .Concat(method.Parameters.Select(p => p.ParameterType))
            .Concat(method.Overrides)
            .Concat(providers.SelectMany(Attributes));
    }

    private static IEnumerable<MemberReference?> Body(MethodBody body) =>
        body.Variables.Select(v => (MemberReference?)v.VariableType)
            .Concat(body.ExceptionHandlers.Select(h => h.CatchType))
            .Concat(body.Instructions.Select(i => i.Operand as MemberReference));

    private static IEnumerable<MemberReference?> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.Where(a => !IsEmitted(a.AttributeType)).Select(a => a.Constructor);

    // What the compiler writes by itself; the metadata processor drops it.
    private static bool IsEmitted(TypeReference attribute) =>
        attribute.Namespace == "System.Runtime.CompilerServices"
        || attribute.FullName is "Microsoft.CodeAnalysis.EmbeddedAttribute" or "System.ParamArrayAttribute"
            or "System.Reflection.DefaultMemberAttribute" or "System.Diagnostics.DebuggerBrowsableAttribute";

    /// <summary>A member stands for itself, its declaring type and the types of its signature.</summary>
    private static IEnumerable<MemberReference> Unwrap(MemberReference? symbol) => symbol switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Unwrap)],
        ArrayType { Rank: > 1 } => [symbol],
        TypeSpecification specification => Unwrap(specification.ElementType),
        GenericInstanceMethod generic => [generic.ElementMethod, .. generic.GenericArguments.SelectMany(Unwrap)],
        MethodReference method => [method, .. Unwrap(method.DeclaringType), .. Unwrap(method.ReturnType),
            .. method.Parameters.SelectMany(p => Unwrap(p.ParameterType))],
        FieldReference field => [field, .. Unwrap(field.DeclaringType), .. Unwrap(field.FieldType)],
        _ => [symbol],
    };
}
