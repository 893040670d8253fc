using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Checks;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Model;
using AcuTimer.Compiler.Resolved;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Table.Records;
using AcuTimer.Compiler.Text;
using AcuTimer.Core.Routines;

namespace AcuTimer.Compiler.Building;

/// <summary>From sources to a table: names, rules, indices, bytes, and last the device's own check.</summary>
internal static class TableCompiler
{
    /// <summary>Null after an error, and when there is no routine at all, which is an error only where a table is wanted.</summary>
    public static CompiledTable? Compile(Sources sources, DiagnosticBag bag)
    {
        foreach (SourceFile file in Shipped.AtlasFiles)
        {
            bag.Register(file);
        }

        var atlas = new Atlas(sources.Atlas, Shipped.AtlasSources, bag);
        var maps = new MapLibrary(sources.MapFolders, bag);
        AtlasRules.Check(atlas, maps, bag);
        RoutineRules.CheckTitles(sources.Routines, bag);
        RoutineRules.CheckOrders(sources.Routines, bag);
        var routines = new List<BuiltRoutine>();
        var good = new List<BuiltRoutine>();
        foreach (RoutineSource source in sources.Routines)
        {
            int before = bag.Errors;
            routines.Add(RoutineBuilder.Build(source, atlas, bag));
            good.AddRange(bag.Errors == before && !source.IsDamaged ? routines.TakeLast(1) : []);
        }

        if (bag.HasErrors)
        {
            CheckTimes(good, atlas, maps, bag);
        }

        return bag.HasErrors || routines.Count == 0 ? null : Write(routines, atlas, maps, bag);
    }

    /// <summary>What is wrong elsewhere does not hide what is wrong in the times of a routine that is good so far.</summary>
    private static void CheckTimes(List<BuiltRoutine> routines, Atlas atlas, MapLibrary maps, DiagnosticBag bag)
    {
        foreach (BuiltRoutine routine in routines.Where(routine => routine.Steps.Count > 0))
        {
            byte[] bytes = TableWriter.Write(TableAssembler.Assemble([routine], atlas, maps));
            var table = new RoutineTable();
            table.Open(bytes, bytes.Length);
            TimeRules.Check(table, [routine], bag);
        }
    }

    private static CompiledTable? Write(List<BuiltRoutine> routines, Atlas atlas, MapLibrary maps, DiagnosticBag bag)
    {
        TableModel model = TableAssembler.Assemble(routines, atlas, maps);
        LimitRules.Check(model, routines, bag);
        if (bag.HasErrors)
        {
            return null;
        }

        byte[] bytes = TableWriter.Write(model);
        Span place = routines[0].Source.Title.Span;
        if (bytes.Length > Limits.TableBytes)
        {
            bag.Report(Codes.TableTooLarge, place, $"the table has {bytes.Length} bytes; {Limits.TableBytes} is the most");
            return null;
        }

        var table = new RoutineTable();
        TableError refused = table.Open(bytes, bytes.Length);
        TimeRules.Check(table, routines, bag);
        if (refused != TableError.None && !bag.HasErrors)
        {
            bag.Report(Codes.TableRefused, place, $"the device would refuse this table: {TableErrors.Text(refused)}")
                .Note("no rule of the compiler was broken, so this is a mistake in the compiler: please report it");
        }

        return bag.HasErrors ? null : new CompiledTable(bytes, model, routines);
    }
}
