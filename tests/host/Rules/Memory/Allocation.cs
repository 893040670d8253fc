using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AcuTimer.Tests.Rules.Memory;

/// <summary>
/// What an instruction allocates by the device's rules: objects, arrays and boxes as everywhere; each string literal when
/// it is loaded (a header that points into flash); every struct that is made, copied, passed or returned.
/// </summary>
internal static class Allocation
{
    /// <summary>"opcode operand", or null when the instruction allocates nothing.</summary>
    public static string? Of(Instruction instruction, MethodDefinition method) => instruction.OpCode.Code switch
    {
        Code.Newobj => "newobj " + ((MethodReference)instruction.Operand).DeclaringType.FullName,
        Code.Newarr => "newarr " + instruction.Operand,
        Code.Box => "box " + instruction.Operand,
        Code.Ldstr => "ldstr \"" + instruction.Operand + "\"",
        Code.Ldftn or Code.Ldvirtftn => "delegate " + instruction.Operand,
        Code.Throw or Code.Rethrow => "throw",
        Code.Localloc => "localloc",
        Code.Call or Code.Callvirt => Call((MethodReference)instruction.Operand),
        _ => Moved(instruction, method) is { } type && IsStruct(type) ? instruction.OpCode.Name + " struct " + type.FullName : null,
    };

    private static string? Call(MethodReference method)
    {
        TypeReference? copied = method.Parameters.Select(p => p.ParameterType).Append(method.ReturnType).FirstOrDefault(IsStruct);
        return copied is null ? null : $"call {method.DeclaringType.FullName}::{method.Name} struct {copied.FullName}";
    }

    /// <summary>The type of the value that the instruction copies, if it is one that copies.</summary>
    private static TypeReference? Moved(Instruction instruction, MethodDefinition method) => instruction.OpCode.Code switch
    {
        Code.Ldobj or Code.Stobj or Code.Cpobj or Code.Initobj or Code.Unbox_Any or Code.Ldelem_Any or Code.Stelem_Any =>
            (TypeReference)instruction.Operand,
        Code.Ldfld or Code.Ldsfld or Code.Stfld or Code.Stsfld => ((FieldReference)instruction.Operand).FieldType,
        _ => Variable(instruction, method.Body)?.VariableType ?? Parameter(instruction, method)?.ParameterType,
    };

    private static VariableDefinition? Variable(Instruction i, MethodBody body) => i.OpCode.Code switch
    {
        Code.Ldloc_0 or Code.Stloc_0 => body.Variables[0],
        Code.Ldloc_1 or Code.Stloc_1 => body.Variables[1],
        Code.Ldloc_2 or Code.Stloc_2 => body.Variables[2],
        Code.Ldloc_3 or Code.Stloc_3 => body.Variables[3],
        Code.Ldloc or Code.Ldloc_S or Code.Stloc or Code.Stloc_S => (VariableDefinition)i.Operand,
        _ => null,
    };

    private static ParameterDefinition? Parameter(Instruction i, MethodDefinition method) => i.OpCode.Code switch
    {
        Code.Ldarg_0 => Argument(method, 0),
        Code.Ldarg_1 => Argument(method, 1),
        Code.Ldarg_2 => Argument(method, 2),
        Code.Ldarg_3 => Argument(method, 3),
        Code.Ldarg or Code.Ldarg_S or Code.Starg or Code.Starg_S => (ParameterDefinition)i.Operand,
        _ => null,
    };

    private static ParameterDefinition? Argument(MethodDefinition method, int index)
    {
        int at = method.HasThis ? index - 1 : index;
        return at < 0 ? null : method.Parameters[at];
    }

    private static bool IsStruct(TypeReference type)
    {
        if (type.IsPrimitive || type is ByReferenceType or ArrayType || type.MetadataType == MetadataType.Void)
        {
            return false;
        }

        TypeDefinition? definition = type.Resolve();
        return definition is { IsValueType: true, IsEnum: false, IsPrimitive: false };
    }
}
