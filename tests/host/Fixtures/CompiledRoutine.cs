using System.IO;
using System.Linq;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Fixtures;

/// <summary>A routine of a test, with the repository's atlas and maps.</summary>
internal static class CompiledRoutine
{
    public static byte[] Of(string path)
    {
        var bag = new DiagnosticBag();
        var table = TableCompiler.Compile(SourceReader.Read([path], RepositoryFiles.Full("routines/atlas"), bag), bag);
        Assert.True(table is not null, string.Join('\n', bag.InSourceOrder().Select(d => $"{d.Code.Id} {d.Message}")));
        return table.Bytes;
    }
}
