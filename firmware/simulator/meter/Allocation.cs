using System;
using AcuTimer.Board;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AcuTimer.Meter;

/// <summary>What an instruction puts into the device's heap.</summary>
/// <param name="IsObject">An object or an array, which it leaves on the stack.</param>
/// <param name="Bytes">Otherwise so many bytes, for a moment: a box, a struct, the header of a literal.</param>
internal readonly record struct Allocation(bool IsObject, int Bytes)
{
    private const int Box = 2 * DeviceSize.Block;

    /// <summary>A struct that is made and passed on, as measured for SpanByte.</summary>
    public const int Struct = 84;

    private static readonly string[] Makers = ["OpenPin", "OpenChannel", "Create", "CreateFromPin", "Concat"];

    public static Allocation Of(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Newobj => IsStruct(((MethodReference)instruction.Operand).DeclaringType) ? new(false, Struct) : new(true, 0),
        Code.Newarr => new(true, 0),
        Code.Box => new(false, Box),
        Code.Ldstr => new(false, DeviceSize.Block),
        Code.Call or Code.Callvirt => new(Makes((MethodReference)instruction.Operand), 0),
        _ => default,
    };

    /// <summary>A method of the packages that gives a new object.</summary>
    private static bool Makes(MethodReference method) =>
        !CounterCalls.IsFirmware(method.DeclaringType) && Array.IndexOf(Makers, method.Name) >= 0;

    private static bool IsStruct(TypeReference type) => type.Resolve() is { IsValueType: true };
}
