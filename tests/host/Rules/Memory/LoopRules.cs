using System;
using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Tests.Rules.Memory;

/// <summary>session-loop.txt: where the walk starts and stops, and what it forgives. Remembers which lines were needed.</summary>
internal sealed class LoopRules
{
    private readonly LoopRule[] rules;
    private readonly HashSet<LoopRule> used = [];

    public LoopRules(IEnumerable<string> lines) => rules = [.. lines.Select(Parse)];

    /// <summary>Lines that forgive something which no longer happens: they must go.</summary>
    public IEnumerable<LoopRule> Unused => rules.Where(r => r.Kind is "cold" or "allow" or "guard" && !used.Contains(r));

    public IEnumerable<LoopRule> Entries => rules.Where(r => r.Kind is "entry" or "soon");

    public bool IsCold(string method) => Use(rules.Where(r => r.Kind == "cold" && r.Matches(method)));

    public bool IsGuard(string method) => Use(rules.Where(r => r.Kind == "guard" && r.Matches(method)));

    public bool IsFree(string method) => Use(rules.Where(r => r.Kind == "free" && r.Matches(method)));

    public bool IsAllowed(string method, string what) => Use(rules.Where(r =>
        r.Kind == "allow" && r.Matches(method) && what.StartsWith(r.What, StringComparison.Ordinal)));

    private bool Use(IEnumerable<LoopRule> matching)
    {
        LoopRule[] found = [.. matching];
        used.UnionWith(found);
        return found.Length > 0;
    }

    private static LoopRule Parse(string line)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        return (parts[0], parts.Length) switch
        {
            ("entry" or "soon" or "free", 2) => new LoopRule(parts[0], parts[1], "", ""),
            ("cold" or "guard", 3) when parts[2].Length > 0 => new LoopRule(parts[0], parts[1], "", parts[2]),
            ("allow", 4) when parts[3].Length > 0 => new LoopRule(parts[0], parts[1], parts[2], parts[3]),
            _ => throw new FormatException("session-loop.txt: " + line),
        };
    }
}
