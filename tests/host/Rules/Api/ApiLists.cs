using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AcuTimer.Tests.Rules.Api;

/// <summary>The public surface of every nanoFramework package: what exists on the device.</summary>
internal sealed class ApiLists
{
    private static readonly Lazy<ApiLists> Shared = new(Read);

    private readonly Dictionary<string, ApiType> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApiMember> members = new(StringComparer.Ordinal);

    private ApiLists(ApiModifiers modifiers) => Modifiers = modifiers;

    public static ApiLists All => Shared.Value;

    /// <summary>Assembly name to version, as the first line of each list gives them.</summary>
    public Dictionary<string, Version> Assemblies { get; } = new(StringComparer.Ordinal);

    public ApiModifiers Modifiers { get; }

    public IEnumerable<ApiType> Types => types.Values;

    public ApiType? Type(string name) => types.GetValueOrDefault(name);

    public ApiMember? Member(string id) => members.GetValueOrDefault(id);

    private static ApiLists Read()
    {
        string folder = RepositoryFiles.Full("tests/host/api");
        var lists = new ApiLists(new ApiModifiers(File.ReadLines(Path.Combine(folder, "modifiers.txt"))));
        foreach (string file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(file) != "modifiers.txt")
            {
                lists.Add(File.ReadAllText(file).Split('\n'));
            }
        }

        return lists;
    }

    private void Add(string[] lines)
    {
        string[] title = lines[0].TrimEnd(':').Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
        string assembly = title[1];
        Assemblies.Add(assembly, Version.Parse(title[2]));
        foreach (string line in lines.Skip(1).Where(l => l.Length > 0))
        {
            if (line[0] == 'T')
            {
                ApiType type = ApiLine.Type(assembly, line);
                types.Add(type.Name, type);
            }
            else
            {
                ApiMember member = ApiLine.Member(line);
                members.Add(member.Id, member);
                types[member.Type].Members.Add(member);
            }
        }
    }
}
