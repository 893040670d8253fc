using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Benchmarks.Fuzz;
using AcuTimer.Compiler.Table;
using AcuTimer.Core.Routines;
using AcuTimer.Tests.Compiler;
using Xunit;

namespace AcuTimer.Tests.Format;

/// <summary>
/// A spoilt table is refused, or is as harmless as a good one. The same over a million tables is a command of its own: see
/// tests/benchmarks, fuzz.
/// </summary>
public sealed class SpoiltTableTests
{
    private const ulong Seed = 20251120;
    private const int Sample = 20_000;

    // Coprime to 8, so that every bit of a byte and every byte of a record has its turn.
    private const int RepairedEvery = 13;

    [Fact]
    public void Every_flipped_bit_is_noticed()
    {
        int[] kept = Flips(1).Where(bit => Open(Flipped(bit)) == TableError.None).ToArray();
        Assert.Empty(kept);
    }

    /// <summary>Section, field, its bytes, a value that no table may have, and the error.</summary>
    public static TheoryData<int, int, int, int, TableError> Bad => new()
    {
        { TableFormat.SectionId.Documents, TableFormat.Document.Id, 2, 0xFFFF, TableError.Text },
        { TableFormat.SectionId.Documents, TableFormat.Document.Title, 2, 0xFFFF, TableError.Text },
        { TableFormat.SectionId.Maps, TableFormat.Map.Name, 2, 0xFFFF, TableError.Map },
        { TableFormat.SectionId.Maps, TableFormat.Map.Width, 1, 0, TableError.Map },
        { TableFormat.SectionId.Maps, TableFormat.Map.Width, 1, 129, TableError.Map },
        { TableFormat.SectionId.Maps, TableFormat.Map.Pages, 1, 0, TableError.Map },
        { TableFormat.SectionId.Maps, TableFormat.Map.Pages, 1, 9, TableError.Map },
        { TableFormat.SectionId.Cues, TableFormat.Cue.Big, 2, 0xFFFF, TableError.Text },
        { TableFormat.SectionId.Cues, TableFormat.Cue.Self, 2, 0xFFFF, TableError.Text },
        { TableFormat.SectionId.Cues, TableFormat.Cue.Partner, 2, 0xFFFF, TableError.Text },
        { TableFormat.SectionId.Tips, TableFormat.Tip.Text, 2, 0xFFFF, TableError.Text },
        { TableFormat.SectionId.Steps, TableFormat.Step.Point, 1, 0xFF, TableError.Step },
        { TableFormat.SectionId.Steps, TableFormat.Step.Manner, 1, 0xFF, TableError.Step },
        { TableFormat.SectionId.Steps, TableFormat.Step.Cue, 1, 0xFF, TableError.Step },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_value_beyond_its_range_is_noticed(int section, int field, int width, int value, TableError error)
    {
        byte[] table = [.. TableBytes.BuiltIn];
        int row = Enumerable.Range(0, BitConverter.ToUInt16(table, TableFormat.Header.SectionCount))
            .Select(i => TableFormat.HeaderSize + (i * TableFormat.SectionSize))
            .Single(at => BitConverter.ToUInt16(table, at + TableFormat.Section.Id) == section);
        int at = BitConverter.ToInt32(table, row + TableFormat.Section.Offset) + field;
        table[at] = (byte)value;
        if (width == 2)
        {
            table[at + 1] = (byte)(value >> 8);
        }

        TableWriter.WriteCrc(table);
        Assert.Equal(error, new RoutineTable().Open(table, table.Length));
    }

    [Fact]
    public void Every_truncation_is_noticed()
    {
        byte[] table = TableBytes.BuiltIn;
        var opened = new RoutineTable();
        Assert.All(Enumerable.Range(0, table.Length), length => Assert.NotEqual(TableError.None, opened.Open(table, length)));
        Assert.Equal(TableError.None, opened.Open(table, table.Length));
    }

    [Fact]
    public void A_flipped_bit_with_the_checksum_made_right_does_no_harm()
    {
        var trial = new TableTrial();
        var taken = 0;
        foreach (int bit in SequentialFlips(RepairedEvery))
        {
            byte[] bytes = Flipped(bit);
            TableWriter.WriteCrc(bytes);
            TrialResult result = trial.Run(bytes);
            Assert.True(result.Broken is null, $"bit {bit}: {result.Broken}");
            taken += result.Error == TableError.None ? 1 : 0;
        }

        // Most bits are of texts and drawings, and change only what is seen.
        Assert.InRange(taken, 5_000, 7_300);
        Assert.True(trial.Sessions > 100);
    }

    [Fact]
    public void A_truncation_with_length_and_checksum_made_right_does_no_harm()
    {
        var trial = new TableTrial();
        for (int length = 0; length < TableBytes.BuiltIn.Length; length += RepairedEvery)
        {
            byte[] bytes = TableBytes.BuiltIn[..length];
            if (length >= TableFormat.HeaderSize)
            {
                BitConverter.TryWriteBytes(bytes.AsSpan(TableFormat.Header.Length), length);
                TableWriter.WriteCrc(bytes);
            }

            TrialResult result = trial.Run(bytes);
            Assert.True(result.Error != TableError.None && result.Broken is null, $"{length} bytes: {result.Broken ?? "taken"}");
        }
    }

    [Fact]
    public void Mutated_tables_do_no_harm()
    {
        FuzzTally tally = new FuzzRun(Seed).Run(0, Sample);
        Assert.True(tally.BrokenCount == 0, $"seed {Seed}: {string.Join("; ", tally.Broken)}");
        Assert.Equal(Sample, tally.Tables);
        Assert.InRange(tally.Errors[TableError.None], Sample / 20, Sample);
        Assert.True(tally.Sessions > 500);
    }

    [Fact]
    public void The_routines_of_the_built_in_table_never_ask_too_much_of_the_motor()
    {
        TrialResult result = new TableTrial().Run(TableBytes.BuiltIn);
        Assert.Equal(new TrialResult(TableError.None, null, 0), result);
    }

    [Fact]
    public void The_fingers_on_the_screen_do_start_a_session()
    {
        PlayResult result = ScreenPlay.Run(ShippedTable.Open(TableBytes.BuiltIn));
        Assert.Null(result.Broken);
        Assert.True(result.Pulses > 10, $"{result.Pulses} pulses");
    }

    private static ParallelQuery<int> Flips(int every) => SequentialFlips(every).AsParallel();

    private static IEnumerable<int> SequentialFlips(int every) =>
        Enumerable.Range(0, TableBytes.BuiltIn.Length * 8 / every).Select(i => i * every);

    private static byte[] Flipped(int bit)
    {
        byte[] bytes = (byte[])TableBytes.BuiltIn.Clone();
        bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        return bytes;
    }

    private static TableError Open(byte[] bytes) => new RoutineTable().Open(bytes, bytes.Length);
}
