using System;
using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Tests.Rules.Symbols;

/// <summary>
/// host-bindings.txt: where the host's compiler binds to something that .NET has and the device has not, although the
/// source is fine for both. Each line pairs the host's member (a * at its end matches the rest) with the device's.
/// </summary>
internal static class HostBindings
{
    private static readonly Lazy<(string Host, string Device)[]> Shared = new(() =>
        [.. RepositoryFiles.Data("Symbols/host-bindings.txt").Select(l => l.Split(" = ")).Select(p => (p[0], p[1]))]);

    public static IEnumerable<string> DeviceIds => Shared.Value.Select(b => b.Device);

    public static string OnDevice(string id) =>
        Shared.Value.Where(b => Matches(b.Host, id)).Select(b => b.Device).FirstOrDefault(id);

    private static bool Matches(string host, string id) => host.EndsWith('*')
        ? id.StartsWith(host[..^1], StringComparison.Ordinal)
        : id == host;
}
