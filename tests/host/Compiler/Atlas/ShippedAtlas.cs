using System.Collections.Generic;
using System.Linq;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Model;

namespace AcuTimer.Tests.Compiler.Atlas;

/// <summary>The repository's own atlas, as it is read.</summary>
internal static class ShippedAtlas
{
    private static readonly IReadOnlyList<AtlasSource> Files =
        SourceReader.Read([RepositoryFiles.At("routines", "atlas")], null, new DiagnosticBag()).Atlas;

    /// <summary>Points, areas and pairs that are described in full.</summary>
    public static IReadOnlyList<PointSource> Points { get; } = [.. Files.SelectMany(file => file.Points)];

    /// <summary>The list of all codes.</summary>
    public static IReadOnlyList<PointSource> Listed { get; } = [.. Files.SelectMany(file => file.Listed)];

    public static PointSource Full(string code) => Points.Single(point => point.Code.Value == code);
}
