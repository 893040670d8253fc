using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Simulator.Input;

namespace AcuTimer.Simulator.Run;

/// <summary>The table that the device will play, and the routine in it, checked before anything runs.</summary>
public sealed class TableChoice
{
    // What the storage of a device holds, and more than a compiler makes.
    private const int MostBytes = 1 << 20;

    private TableChoice(byte[]? file, RoutineTable table, int routine)
    {
        File = file;
        Table = table;
        Routine = routine;
    }

    /// <summary>Bytes for the device's storage; null for the built-in table.</summary>
    public byte[]? File { get; }

    /// <summary>The table, opened by the device's own reader.</summary>
    public RoutineTable Table { get; }

    /// <summary>Index of the routine to start.</summary>
    public int Routine { get; }

    /// <summary>Reads and checks what the command line names.</summary>
    /// <exception cref="InputException">The table or the routine is not to be had.</exception>
    public static TableChoice From(SimulatorOptions options)
    {
        var file = options.Table is null ? null : Read(options.Table);
        var table = new RoutineTable();
        var bytes = file ?? TableBytes.BuiltIn;
        var error = table.Open(bytes, bytes.Length);
        if (error != TableError.None)
        {
            throw new InputException($"{options.Table?.Name ?? "built-in table"}: the device refuses this table: {TableErrorText.Of(error)} (E{(int)error}).");
        }

        return new TableChoice(file, table, options.Routine is null ? 0 : Find(table, options.Routine));
    }

    /// <summary>Titles of all routines.</summary>
    public static IReadOnlyList<string> Titles(RoutineTable table)
    {
        var titles = new List<string>();
        for (var i = 0; i < table.RoutineCount; i++)
        {
            titles.Add(table.TextAt(table.Text(TableFormat.SectionId.Routines, i, TableFormat.Routine.Title)));
        }

        return titles;
    }

    private static byte[] Read(FileInfo file)
    {
        if (file.Extension.ToLowerInvariant() is ".yaml" or ".yml" && file.Exists)
        {
            throw new InputException($"{file.Name}: this is a routine, not a table; compile it first: acutimer compile {file.Name} -o {Path.ChangeExtension(file.Name, ".acut")}");
        }

        return InputFile.Read(file, "table", MostBytes);
    }

    private static int Find(RoutineTable table, string wanted)
    {
        var titles = Titles(table);
        if (int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= titles.Count)
        {
            return number - 1;
        }

        for (var i = 0; i < titles.Count; i++)
        {
            if (titles[i].Contains(wanted, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        var list = string.Join("\n", titles.Count == 0 ? [] : Numbered(titles));
        throw new InputException($"no routine '{wanted}' in this table; there are:\n{list}");
    }

    private static IEnumerable<string> Numbered(IReadOnlyList<string> titles)
    {
        for (var i = 0; i < titles.Count; i++)
        {
            yield return $"  {i + 1}  {titles[i]}";
        }
    }
}
