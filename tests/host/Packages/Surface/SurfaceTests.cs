using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Packages.Surface;

/// <summary>What the stand-ins show is the device's packages' own, line by line; what the firmware does not use they leave out.</summary>
public sealed class SurfaceTests
{
    private static readonly string[] Lists =
    [
        "mscorlib", "System.Device.Adc", "System.Device.Gpio", "System.Device.I2c", "System.Device.Pwm", "Iot.Device.Ssd13xx",
        "System.IO.FileSystem", "System.IO.Streams", "System.Threading", "nanoFramework.Hardware.Esp32",
        "nanoFramework.Runtime.Events", "nanoFramework.Runtime.Native", "nanoFramework.TestFramework",
    ];

    public static TheoryData<string> Names => [.. Lists];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stand_in_has_only_lines_of_its_list(string list)
    {
        var differences = ApiFile.Types(list)
            .Where(t => Find(t.Key) is not null)
            .SelectMany(t => SurfaceLines.Of(Find(t.Key)!).Except(t.Value, StringComparer.Ordinal));

        None(differences);
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
}
