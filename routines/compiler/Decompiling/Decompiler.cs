using System.Collections.Generic;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Maps;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Vocabulary;

namespace AcuTimer.Compiler.Decompiling;

/// <summary>Writes a table back as sources: a file for each routine, the atlas that they use, and its maps.</summary>
internal static class Decompiler
{
    /// <summary>Where the points are written, below the folder.</summary>
    public const string AtlasFile = "atlas/points.yaml";

    /// <summary>Null after a diagnostic: a name from the table must never lead to a file elsewhere.</summary>
    /// <param name="raw">A table that the device accepts.</param>
    /// <param name="place">The table's name, for findings.</param>
    /// <param name="bag">Where findings go.</param>
    public static IReadOnlyList<DecompiledFile>? Decompile(RawTable raw, Span place, DiagnosticBag bag)
    {
        TableModel table = TableReader.Read(raw);
        bool good = table.Maps.All(map => Check(map.Name, Names.MapName, place, bag))
            && table.Points.All(point => Check(point.Code, Names.PointCode, place, bag));
        return good ? Files(table) : null;
    }

    /// <summary>
    /// Not a point and not in the shipped atlas: it may have points inside it, which a table does not keep. What a shipped area
    /// covers holds whatever an own entry leaves out.
    /// </summary>
    public static bool IsOwnArea(PointRecord point) => point.First < 0 && !WhoCodes.IsStandard(point.Code)
        && Shipped.AtlasSources.SelectMany(file => file.Points).All(shipped => shipped.Code.Value != point.Code);

    /// <summary>Codes of areas whose points a person has to name again.</summary>
    public static IReadOnlyList<string> OwnAreas(RawTable raw) => TableReader.Read(raw).Points.Where(IsOwnArea).Select(point => point.Code).ToList();

    private static List<DecompiledFile> Files(TableModel table)
    {
        var files = new List<DecompiledFile>();
        var taken = new HashSet<string>();
        for (int i = 0; i < table.Routines.Count; i++)
        {
            files.Add(new DecompiledFile(FileName(table.Routines[i].Title, taken), RoutineYaml.Write(table, i)));
        }

        files.Add(new DecompiledFile(AtlasFile, AtlasYaml.Write(table)));
        files.AddRange(table.Maps.Select(map => new DecompiledFile($"maps/{map.Name}.txt", MapWriter.Write(map))));
        return files;
    }

    private static bool Check(string name, Language.Shapes.PatternShape shape, Span place, DiagnosticBag bag)
    {
        if (!shape.IsMatch(name))
        {
            bag.Report(Codes.NotSayable, place, $"the table has a name that cannot be written: {YamlWriter.Quote(name)}");
            return false;
        }

        return true;
    }

    /// <summary>Letters and digits of the title, with dashes between words.</summary>
    private static string FileName(string title, HashSet<string> taken)
    {
        var slug = new StringBuilder();
        foreach (char c in title.ToLowerInvariant())
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        string name = slug.Length == 0 ? "routine" : slug.ToString().TrimEnd('-');
        string free = name;
        for (int n = 2; !taken.Add(free); n++)
        {
            free = $"{name}-{n}";
        }

        return free + ".yaml";
    }
}
