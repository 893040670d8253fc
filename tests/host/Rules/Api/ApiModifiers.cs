using System;
using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>api/modifiers.txt: what the lists leave out (optional, params, out, protected, ...).</summary>
internal sealed class ApiModifiers
{
    private readonly ILookup<(string Kind, string Id), string> details;

    public ApiModifiers(IEnumerable<string> lines)
    {
        details = lines.Where(l => l.Length > 0 && l[0] != '#').Select(Parse).ToLookup(e => e.Key, e => e.Detail);
    }

    public IEnumerable<string> Ids => details.Select(g => g.Key.Id);

    public bool Has(string kind, string id) => details.Contains((kind, id));

    public IEnumerable<string> Details(string kind, string id) => details[(kind, id)];

    public string? Detail(string kind, string id) => details[(kind, id)].FirstOrDefault();

    private static ((string Kind, string Id) Key, string Detail) Parse(string line)
    {
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        string rest = line[(space + 1)..];
        int equals = rest.IndexOf(" = ", StringComparison.Ordinal);
        string id = equals < 0 ? rest : rest[..equals];
        return ((line[..space], id), equals < 0 ? "" : rest[(equals + 3)..]);
    }
}
