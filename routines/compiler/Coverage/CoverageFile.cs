using System.Collections.Generic;
using System.IO;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Yaml;

namespace AcuTimer.Compiler.Coverage;

/// <summary>Reads coverage.yaml of a folder of routines.</summary>
internal static class CoverageFile
{
    public const string Source = "coverage.yaml";
    public const string Target = "COVERAGE.md";

    /// <summary>Empty after a diagnostic.</summary>
    public static IReadOnlyList<DocumentCoverage> Read(string folder, DiagnosticBag bag)
    {
        if (SourceText.Load(Path.Combine(folder, Source), bag) is not { } file)
        {
            return [];
        }

        bag.Register(file);
        YamlNode? root = YamlTreeReader.Read(file, bag);
        return root is null ? [] : CoverageLanguage.Shape.Read(root, bag)?.Value ?? [];
    }
}
