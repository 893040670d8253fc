using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Fixtures;

/// <summary>The table of the repository's own routines.</summary>
internal static class ShippedTable
{
    public static CompiledTable Compile()
    {
        var bag = new DiagnosticBag();
        CompiledTable? table = TableCompiler.Compile(SourceReader.Read([RepositoryFiles.Routines], null, bag), bag);
        Assert.Empty(bag.InSourceOrder().Select(diagnostic => $"{diagnostic.Code.Id} {diagnostic.Message}"));
        return table!;
    }

    public static RoutineTable Open(byte[] bytes)
    {
        var table = new RoutineTable();
        Assert.Equal(TableError.None, table.Open(bytes, bytes.Length));
        return table;
    }
}
