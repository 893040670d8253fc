using System.Collections.Generic;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Resolved;

namespace AcuTimer.Compiler.Coverage;

/// <summary>From a folder of routines to its coverage page.</summary>
internal static class CoverageMaker
{
    /// <summary>The page; with errors in the bag it is not to be used.</summary>
    public static string Make(string folder, DiagnosticBag bag)
    {
        Sources sources = SourceReader.Read([folder], null, bag);
        var atlas = new Atlas(sources.Atlas, [], bag);
        IReadOnlyList<DocumentCoverage> coverage = CoverageFile.Read(folder, bag);
        ParagraphCheck.Run(coverage, atlas, bag);
        return new CoverageReport(atlas, new CarrierFinder(sources.Routines, atlas, bag)).Write(coverage);
    }
}
