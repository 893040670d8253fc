using System.Collections.Generic;
using System.Linq;
using System.Text;
using AcuTimer.Compiler.Building;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Language;
using AcuTimer.Compiler.Showing;
using AcuTimer.Compiler.Table;
using AcuTimer.Compiler.Text;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Studio.Routines;

/// <summary>What the compiler makes of a routine's text.</summary>
internal sealed class CheckedRoutine
{
    private CheckedRoutine()
    {
    }

    /// <summary>Findings from top to bottom, in the words of the command line.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; private init; } = [];

    /// <summary>The table with this routine alone; null after an error.</summary>
    public byte[]? Table { get; private init; }

    /// <summary>The routine as the device plays it; null after an error.</summary>
    public RoutineView? View { get; private init; }

    /// <summary>What its points bear; nothing after an error.</summary>
    public IReadOnlyList<PointLoad> Loads { get; private init; } = [];

    /// <summary>Checks a text.</summary>
    /// <param name="name">Its file's name.</param>
    /// <param name="text">All of it.</param>
    public static CheckedRoutine Of(string name, string text)
    {
        var bag = new DiagnosticBag();
        if (SourceText.Decode(name, Encoding.UTF8.GetBytes(text), bag) is not { } file)
        {
            return new CheckedRoutine { Findings = bag.InSourceOrder() };
        }

        bag.Register(file);
        var root = YamlTreeReader.Read(file, bag);
        var compiled = root is null && bag.HasErrors ? null : Compile(root, file, bag);
        return new CheckedRoutine
        {
            Findings = bag.InSourceOrder(),
            Table = compiled?.Bytes,
            View = compiled is null ? null : RoutineViewer.View(RawTable.Open(compiled.Bytes, out _)!)[0],
            Loads = compiled is null ? [] : PointLoad.Of(compiled),
        };
    }

    private static CompiledTable? Compile(YamlNode? root, SourceFile file, DiagnosticBag bag)
    {
        var sources = new Sources();
        return Read(root, file, sources, bag) ? TableCompiler.Compile(sources, bag) : null;
    }

    /// <summary>Adds a routine to what is compiled.</summary>
    /// <returns>False after an error.</returns>
    internal static bool Read(YamlNode? root, SourceFile file, Sources sources, DiagnosticBag bag)
    {
        if (root is not YamlMapping map || map.Find(RoutineLanguage.Title.Name) is null)
        {
            bag.Report(Codes.NeitherKind, Span.Of(file, 0, 0), "not a routine")
                .Help("a routine begins with `routine: TITLE`; \"New\" writes one to start from");
            return false;
        }

        var before = bag.Errors;
        if (RoutineLanguage.Shape.Read(root, bag) is not { } routine)
        {
            return false;
        }

        routine.Value.IsDamaged = bag.Errors > before;
        sources.Routines.Add(routine.Value);
        return true;
    }
}
