using System.Collections.Generic;
using System.Text;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Studio.Routines;

/// <summary>Several routines in one table.</summary>
/// <param name="Table">Null after an error.</param>
/// <param name="Findings">From top to bottom, file by file.</param>
internal sealed record RoutineSet(byte[]? Table, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Compiles them.</summary>
    /// <param name="files">Names and texts.</param>
    public static RoutineSet Of(IEnumerable<(string Name, string Text)> files)
    {
        var bag = new DiagnosticBag();
        var sources = new Sources();
        foreach (var (name, text) in files)
        {
            if (SourceText.Decode(name, Encoding.UTF8.GetBytes(text), bag) is not { } file)
            {
                continue;
            }

            bag.Register(file);
            var root = YamlTreeReader.Read(file, bag);
            if (root is not null || !bag.HasErrors)
            {
                CheckedRoutine.Read(root, file, sources, bag);
            }
        }

        var table = bag.HasErrors || sources.Routines.Count == 0 ? null : TableCompiler.Compile(sources, bag);
        return new RoutineSet(bag.HasErrors ? null : table?.Bytes, bag.InSourceOrder());
    }
}
