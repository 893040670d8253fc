using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Packages.Surface;

/// <summary>The stand-ins have the public and protected surface of the device's packages, line by line, nothing more and nothing less.</summary>
public sealed class SurfaceTests
{
    private static readonly string[] Lists =
    [
        "mscorlib", "System.Device.Adc", "System.Device.Gpio", "System.Device.I2c", "System.Device.Pwm", "Iot.Device.Ssd13xx",
        "System.IO.FileSystem", "System.IO.Streams", "System.Threading", "nanoFramework.Hardware.Esp32",
        "nanoFramework.Runtime.Events", "nanoFramework.Runtime.Native", "nanoFramework.TestFramework",
    ];

    /// <summary>Lists of which .NET has nearly everything: only what stands in for a type is looked at.</summary>
    private static readonly string[] Partial = ["mscorlib", "System.Threading"];

    public static TheoryData<string> Names => [.. Lists];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stand_in_has_the_lines_of_its_list(string list)
    {
        var differences = ApiFile.Types(list)
            .Where(t => Find(t.Key) is not null)
            .SelectMany(t => Differences(t.Value, SurfaceLines.Of(Find(t.Key)!)));

        None(differences);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_type_of_a_list_has_a_stand_in_or_a_reason_to_have_none(string list)
    {
        var missing = Partial.Contains(list) ? [] : ApiFile.Types(list).Keys.Where(t => Find(t) is null);

        None(missing.Where(t => !SurfaceSkips.Missing.Keys.Any(s => t == s || t.StartsWith(s + ".", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_stand_in_is_in_a_list()
    {
        var listed = Lists.SelectMany(l => ApiFile.Types(l).Keys).ToHashSet(StringComparer.Ordinal);

        None(StandIns.Packages.Keys.Concat(StandIns.Shadows.Keys)
            .Where(t => !listed.Contains(t) && !SurfaceSkips.Helpers.ContainsKey(t)));
    }

    [Fact]
    public void Every_skip_is_needed()
    {
        var listed = Lists.SelectMany(l => ApiFile.Types(l).Keys).ToHashSet(StringComparer.Ordinal);

        None(SurfaceSkips.Missing.Keys.Where(s => Find(s) is not null || !listed.Any(t => t.StartsWith(s, StringComparison.Ordinal))));
        None(SurfaceSkips.Helpers.Keys.Where(h => listed.Contains(h) || !StandIns.Shadows.ContainsKey(h)));
    }

    /// <summary>Fails with all of them, one a line.</summary>
    private static void None(IEnumerable<string> findings)
    {
        var text = string.Join("\n", findings);
        Assert.True(text.Length == 0, text);
    }

    private static Type? Find(string name) =>
        StandIns.Packages.GetValueOrDefault(name) ?? StandIns.Shadows.GetValueOrDefault(name);

    private static IEnumerable<string> Differences(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var wanted = expected.ToHashSet(StringComparer.Ordinal);
        var found = actual.ToHashSet(StringComparer.Ordinal);
        return wanted.Except(found).Select(l => "missing: " + l).Concat(found.Except(wanted).Select(l => "extra: " + l));
    }
}
