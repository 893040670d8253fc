using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>
/// The device runs all static constructors of an assembly before Main, in the order of their types' full names, those of
/// referenced assemblies first. Whatever one runs must not read a static that a later one sets: it would see 0 or null.
/// </summary>
internal sealed class StaticsInOrder : ILanguageRule
{
    public IReadOnlyList<string> Broken { get; } =
    [
        "class A { static int F = Z.G; } class Z { public static readonly int G = int.Parse(\"1\"); }",
        "class A { static int F; static A() { F = Z.G; } } class Z { public static int G = 5; }",
        "class A { static int F = new B().C; } class B { public int C = Z.G; } class Z { public static int G = 5; }",
        "class A { static int F = Z.G(); } class Z { static readonly byte[] T = { 1, 2, 3 }; public static int G() => T[0]; }",
        "class A { static int F = Z.G; } class Z { public static int G { get; } = 5; }",
        "class A { static int F = B.G; class B { public static int G = 5; } }",
        "namespace M { class Z { static int F = N.A.G; } } namespace N { class A { public static int G = 5; } }",
    ];

    public IReadOnlyList<string> Kept { get; } =
    [
        "class Z { static int F = A.G; } class A { public static int G = 5; }",
        "class A { static int F = Z.G; } class Z { public const int G = 5; }",
        "class A { static int F = 1; static int G = F; static int H() => Z.G; } class Z { public static int G = 5; }",
        "class A { static System.TimeSpan F = System.TimeSpan.Zero; }",
        "class A { static int F = Z.G; } class Z { public static int G; }",
    ];

    public IEnumerable<Finding> Check(DeviceAssembly assembly) =>
        assembly.Module.GetTypes().SelectMany(t => t.Methods).Where(IsInitialiser)
            .SelectMany(m => Reached(m).SelectMany(Reads)
                .Where(r => r.Field.DeclaringType != m.DeclaringType && IsSetLater(r.Field, m.DeclaringType))
                .Select(r => new Finding(
                    Name(m.DeclaringType), $"its static initialiser runs before that of {Name(r.Field.DeclaringType)}, read by {r.Reader.FullName}")));

    private static bool IsSetLater(FieldDefinition field, TypeDefinition reader) =>
        field.Module == reader.Module
        && string.CompareOrdinal(Name(field.DeclaringType), Name(reader)) > 0
        && field.DeclaringType.Methods.Where(IsInitialiser).Any(m => m.Body.Instructions.Any(i =>
            i.OpCode.Code == Code.Stsfld && ((FieldReference)i.Operand).Resolve() == field));

    private static IEnumerable<(MethodDefinition Reader, FieldDefinition Field)> Reads(MethodDefinition method) =>
        method.Body.Instructions
            .Where(i => i.OpCode.Code is Code.Ldsfld or Code.Ldsflda)
            .Select(i => (method, ((FieldReference)i.Operand).Resolve()));

    /// <summary>The method and what it calls, as far as the callee is plain from the instruction.</summary>
    private static HashSet<MethodDefinition> Reached(MethodDefinition start)
    {
        var reached = new HashSet<MethodDefinition> { start };
        var open = new Queue<MethodDefinition>(reached);
        while (open.TryDequeue(out MethodDefinition? method))
        {
            foreach (MethodReference callee in method.Body.Instructions.Select(i => i.Operand).OfType<MethodReference>())
            {
                MethodDefinition? target = callee.DeclaringType.Scope == start.Module ? callee.Resolve() : null;
                if (target is { HasBody: true } && reached.Add(target))
                {
                    open.Enqueue(target);
                }
            }
        }

        return reached;
    }

    private static bool IsInitialiser(MethodDefinition method) => method.IsConstructor && method.IsStatic;

    private static string Name(TypeDefinition type) => type.FullName.Replace('/', '.');
}
