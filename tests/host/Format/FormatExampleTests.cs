using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Tests.Compiler;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>The examples in FORMAT.md are true.</summary>
public sealed partial class FormatExampleTests
{
    [Fact]
    public void Small_table_byte_by_byte()
    {
        var bytes = new List<byte>();
        foreach (Match line in HexLine().Matches(FormatDocument.Text))
        {
            Assert.Equal(bytes.Count, int.Parse(line.Groups[1].Value, NumberStyles.HexNumber, null));
            bytes.AddRange(line.Groups[2].Value.Split(' ').Select(pair => byte.Parse(pair, NumberStyles.HexNumber, null)));
        }

        Assert.Equal(SmallTable.Bytes, bytes);
    }

    [Fact]
    public void Session_phase_by_phase()
    {
        var cursor = new PhaseCursor();
        cursor.Begin(ShippedTable.Open(SmallTable.Bytes), 0, new AcuTimer.Core.Routines.SessionOptions());
        foreach (string[] row in FormatDocument.Rows("Example"))
        {
            string length = cursor.Phase == Phase.Done ? "" : $"{cursor.Length / StepTiming.Second}";
            string side = cursor.Walk.Side.ToString();
            Assert.Equal([$"{cursor.Start / StepTiming.Second}", $"{cursor.Phase}".ToLowerInvariant(), side.ToLowerInvariant(), length], row);
            cursor.MoveNext();
        }

        Assert.Equal(Phase.Done, cursor.Phase);
    }

    [Fact]
    public void Checksum_of_nine_digits() =>
        Assert.Contains($"0x{~Crc32.Update(Crc32.Start, "123456789"u8.ToArray(), 0, 9):X8}", FormatDocument.Text);

    [GeneratedRegex("^([0-9A-F]{4})  ((?:[0-9A-F]{2} )*[0-9A-F]{2})(?:  |$)", RegexOptions.Multiline)]
    private static partial Regex HexLine();
}
