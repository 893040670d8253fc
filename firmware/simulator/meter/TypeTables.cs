using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace AcuTimer.Meter;

/// <summary>
/// Bytes that the tables of the loaded assemblies take in the device's heap: so many an assembly, type, method, field, static
/// field and reference (measured on the interpreter).
/// </summary>
internal static class TypeTables
{
    /// <summary>Those of the thirteen assemblies of the class library, as measured: mscorlib 3,240, Ssd13xx 1,812, FileSystem 1,716, Hardware.Esp32 1,356, Streams 756, Gpio 720, Text 552, Events 540, Native 384, Adc 324, I2c 312, Math 252, Pwm 240.</summary>
    public const int ClassLibrary = 3_240 + 1_812 + 1_716 + 1_356 + 756 + 720 + 552 + 540 + 384 + 324 + 312 + 252 + 240;

    private const int Assembly = 136;
    private const int Type = 8;
    private const int Method = 2;
    private const int Field = 2;
    private const int Static = 12;
    private const int Reference = 4;

    /// <summary>Those of one assembly of the firmware.</summary>
    public static int Of(ModuleDefinition module)
    {
        var types = module.GetTypes().Where(IsOnDevice).ToList();
        var fields = types.SelectMany(t => t.Fields).Where(f => !f.IsLiteral).ToList();
        return Assembly
            + (Type * types.Count)
            + (Method * types.Sum(t => t.Methods.Count))
            + (Field * fields.Count)
            + (Static * fields.Count(f => f.IsStatic))
            + (Reference * References(types));
    }

    /// <summary>The firmware's types and the data of its array literals; what is compiled beside them on the host stands in for packages.</summary>
    private static bool IsOnDevice(TypeDefinition type)
    {
        var outer = type;
        while (outer.DeclaringType is { } next)
        {
            outer = next;
        }

        return CounterCalls.IsFirmware(outer) || outer.Name == "<PrivateImplementationDetails>";
    }

    private static int References(List<TypeDefinition> types)
    {
        var members = types.SelectMany(t => t.Methods).Where(m => m.HasBody).SelectMany(m => m.Body.Instructions)
            .Select(i => i.Operand).OfType<MemberReference>().Where(IsOutside).ToList();
        var methods = members.OfType<MethodReference>().Select(m => m.FullName).Distinct().Count();
        var named = members.Select(m => (m as TypeReference ?? m.DeclaringType).FullName)
            .Concat(types.Select(t => t.BaseType?.FullName ?? string.Empty))
            .Where(name => name.Length > 0 && !name.StartsWith("AcuTimer.", System.StringComparison.Ordinal))
            .Distinct().Count();
        return methods + named;
    }

    private static bool IsOutside(MemberReference member) =>
        (member as TypeReference ?? member.DeclaringType) is { } type and not ArrayType && !CounterCalls.IsFirmware(type);
}
