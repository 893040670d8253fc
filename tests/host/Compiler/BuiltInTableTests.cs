using System.IO;
using System.Linq;
using AcuTimer.Compiler.Table;
using AcuTimer.Core.Routines;
using Xunit;

namespace AcuTimer.Tests.Compiler;

/// <summary>The firmware's embedded table is the one that the routines give today.</summary>
public sealed class BuiltInTableTests
{
    private const string Command = "compile routines --csharp firmware/AcuTimer.Core/Routines/BuiltInTable.g.cs";

    [Fact]
    public void The_bytes_are_those_of_the_routines() =>
        Assert.True(ShippedTable.Compile().Bytes.SequenceEqual(TableBytes.BuiltIn), $"stale: run the tool with `{Command}`");

    [Fact]
    public void The_file_is_as_the_tool_writes_it()
    {
        string path = RepositoryFiles.At("firmware", "AcuTimer.Core", "Routines", "BuiltInTable.g.cs");
        Assert.Equal(CSharpTable.Write(ShippedTable.Compile().Bytes, Command), File.ReadAllText(path));
    }
}
