using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using AcuTimer.Esp32;
using Xunit;

namespace AcuTimer.Tests.Simulator;

/// <summary>The pin map of the hardware notes is the firmware's.</summary>
public sealed partial class PinMapTests
{
    [Fact]
    public void NotesAndFirmwareAgree()
    {
        var firmware = typeof(Pins).GetFields().ToDictionary(f => f.Name, f => (int)f.GetRawConstantValue()!);
        var notes = new Dictionary<string, int>();
        foreach (Match row in Row().Matches(File.ReadAllText(RepositoryFiles.PathOf("hardware-notes/README.md"))))
        {
            notes.Add(row.Groups[1].Value, int.Parse(row.Groups[2].Value, CultureInfo.InvariantCulture));
        }

        Assert.Equal(firmware.OrderBy(p => p.Key), notes.OrderBy(p => p.Key));
    }

    [GeneratedRegex(@"^\| (\w+) \| (\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
