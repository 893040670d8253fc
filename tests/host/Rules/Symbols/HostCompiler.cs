using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Symbols;

/// <summary>Compiles a sample against .NET, as the host build of the firmware is.</summary>
internal static class HostCompiler
{
    public static ModuleDefinition Compile(string source)
    {
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp9))],
            trusted.Split(Path.PathSeparator)
                .Where(f => Path.GetFileName(f).StartsWith("System.", StringComparison.Ordinal))
                .Select(f => MetadataReference.CreateFromFile(f)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release)
                .WithSpecificDiagnosticOptions([new("CS0436", ReportDiagnostic.Suppress)]));
        var stream = new MemoryStream();
        Assert(compilation.Emit(stream));
        stream.Position = 0;
        return ModuleDefinition.ReadModule(stream);
    }

    private static void Assert(Microsoft.CodeAnalysis.Emit.EmitResult result)
    {
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }
    }
}
