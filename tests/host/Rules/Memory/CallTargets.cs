using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AcuTimer.Tests.Rules.Memory;

/// <summary>Which methods of the given modules a call may end in.</summary>
internal sealed class CallTargets
{
    private readonly TypeDefinition[] types;
    private readonly ILookup<string, MethodDefinition> delegates;

    public CallTargets(IEnumerable<ModuleDefinition> modules)
    {
        types = [.. modules.SelectMany(m => m.GetTypes())];
        delegates = types.SelectMany(t => t.Methods).Where(m => m.HasBody).SelectMany(Delegates)
            .ToLookup(d => d.Type, d => d.Target);
    }

    public IEnumerable<MethodDefinition> Methods => types.SelectMany(t => t.Methods);

    /// <summary>The method, its overrides and implementations; for a delegate's Invoke all methods put into such a delegate.</summary>
    public IEnumerable<MethodDefinition> Of(MethodReference call, bool isVirtual)
    {
        MethodDefinition? method = call.Resolve();
        if (method is null)
        {
            return [];
        }

        if (method.Name == "Invoke" && method.DeclaringType.BaseType?.FullName == "System.MulticastDelegate")
        {
            return delegates[method.DeclaringType.FullName];
        }

        IEnumerable<MethodDefinition> found = IsOurs(method) ? [method] : [];
        return isVirtual && method.IsVirtual
            ? found.Concat(types.Where(t => !t.IsInterface && t != method.DeclaringType && Derives(t, method.DeclaringType))
                .Select(t => Implementation(t, method)).OfType<MethodDefinition>()).Distinct()
            : found;
    }

    public bool IsOurs(MethodDefinition method) => types.Contains(method.DeclaringType);

    private static IEnumerable<(string Type, MethodDefinition Target)> Delegates(MethodDefinition method) =>
        method.Body.Instructions
            .Where(i => i.OpCode.Code is Code.Ldftn or Code.Ldvirtftn && i.Next?.OpCode.Code == Code.Newobj)
            .Select(i => (((MethodReference)i.Next.Operand).DeclaringType.FullName, ((MethodReference)i.Operand).Resolve()));

    private static bool Derives(TypeDefinition? type, TypeDefinition ancestor)
    {
        for (; type is not null; type = type.BaseType?.Resolve())
        {
            if (type == ancestor || type.FullName == ancestor.FullName || type.Interfaces.Any(i => Derives(i.InterfaceType.Resolve(), ancestor)))
            {
                return true;
            }
        }

        return false;
    }

    private static MethodDefinition? Implementation(TypeDefinition? type, MethodDefinition slot)
    {
        for (; type is not null; type = type.BaseType?.Resolve())
        {
            MethodDefinition? found = type.Methods.FirstOrDefault(m => m.Overrides.Any(o => o.Resolve() == slot))
                ?? type.Methods.FirstOrDefault(m => m.HasBody && m.Name == slot.Name && SameParameters(m, slot));
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static bool SameParameters(MethodDefinition a, MethodDefinition b) =>
        a.Parameters.Select(p => p.ParameterType.FullName).SequenceEqual(b.Parameters.Select(p => p.ParameterType.FullName), StringComparer.Ordinal);
}
