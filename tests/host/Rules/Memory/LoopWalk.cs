using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AcuTimer.Tests.Rules.Memory;

/// <summary>Walks everything that the session loop can reach and finds the instructions that allocate.</summary>
internal sealed class LoopWalk
{
    private readonly CallTargets targets;
    private readonly LoopRules rules;
    private readonly Dictionary<MethodDefinition, MethodDefinition?> callers = [];
    private readonly Queue<MethodDefinition> open = new();
    private readonly List<Finding> findings = [];

    private LoopWalk(IEnumerable<ModuleDefinition> modules, LoopRules rules)
    {
        targets = new CallTargets(modules);
        this.rules = rules;
    }

    public static IReadOnlyList<Finding> Run(IEnumerable<ModuleDefinition> modules, LoopRules rules)
    {
        var walk = new LoopWalk(modules, rules);
        walk.Start();
        while (walk.open.TryDequeue(out MethodDefinition? method))
        {
            walk.Visit(method);
        }

        walk.findings.AddRange(rules.Unused.Select(r => new Finding("session-loop.txt", $"not needed: {r.Kind} | {r.Method} {r.What}")));
        return walk.findings;
    }

    private void Start()
    {
        foreach (LoopRule entry in rules.Entries)
        {
            MethodDefinition[] found = [.. targets.Methods.Where(m => entry.Matches(Name(m)))];
            foreach (MethodDefinition method in found.SelectMany(m => targets.Of(m, isVirtual: true)))
            {
                Enter(method, null);
            }

            if (found.Length == 0 && entry.Kind == "entry")
            {
                findings.Add(new Finding("session-loop.txt", "no such method: " + entry.Method));
            }
        }
    }

    private void Enter(MethodDefinition method, MethodDefinition? caller)
    {
        if (method.HasBody && !callers.ContainsKey(method) && !rules.IsCold(Name(method)))
        {
            callers.Add(method, caller);
            open.Enqueue(method);
        }
    }

    private void Visit(MethodDefinition method)
    {
        foreach (Instruction instruction in method.Body.Instructions)
        {
            string? what = Allocation.Of(instruction, method);
            if (instruction.OpCode.Code is Code.Call or Code.Callvirt or Code.Newobj)
            {
                var callee = (MethodReference)instruction.Operand;
                Follow(method, callee, instruction.OpCode.Code == Code.Callvirt);
                what ??= Outside(callee);
            }

            Check(method, what);
        }
    }

    private void Follow(MethodDefinition method, MethodReference callee, bool isVirtual)
    {
        foreach (MethodDefinition target in targets.Of(callee, isVirtual))
        {
            Enter(target, method);
        }

    }

    /// <summary>A call out of the firmware allocates unless it is known not to.</summary>
    private string? Outside(MethodReference callee)
    {
        MethodDefinition? resolved = callee.Resolve();
        string name = callee.DeclaringType.FullName + "::" + callee.Name;
        bool ours = resolved is not null && targets.IsOurs(resolved);
        return ours || callee.Name == "Invoke" || rules.IsFree(name) ? null : "call " + name;
    }

    private void Check(MethodDefinition method, string? what)
    {
        if (what is not null && !IsGuarded(method, what) && !rules.IsAllowed(Name(method), what))
        {
            findings.Add(new Finding(Path(method), what));
        }
    }

    private bool IsGuarded(MethodDefinition method, string what) =>
        rules.IsGuard(Name(method))
        && (what is "throw" || what.StartsWith("ldstr ", System.StringComparison.Ordinal) || what.Contains("Exception", System.StringComparison.Ordinal));

    private string Path(MethodDefinition method)
    {
        var path = new Stack<string>();
        for (MethodDefinition? at = method; at is not null; at = callers[at])
        {
            path.Push(Name(at));
        }

        return string.Join(" > ", path);
    }

    private static string Name(MethodDefinition method) => method.DeclaringType.FullName + "::" + method.Name;
}
