using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Rules.Api;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AcuTimer.Tests.Rules.Device;

/// <summary>Compiles as the device's project system does: C# 9 against the device's assemblies and nothing of .NET.</summary>
internal static class DeviceCompiler
{
    private static readonly string[] Debug = ["DEBUG", "TRACE"];
    private static readonly string[] Release = ["TRACE"];

    /// <summary>Source given as text (samples), against every listed assembly.</summary>
    public static DeviceAssembly Compile(string source, string assembly = "Sample") => Compile(
        assembly, [("sample.cs", source)], ReferenceAssemblies.All.Names, [], exe: false, debug: false);

    public static DeviceAssembly Compile(
        string assembly,
        IEnumerable<(string Path, string Text)> sources,
        IEnumerable<string> references,
        IEnumerable<DeviceAssembly> projects,
        bool exe,
        bool debug)
    {
        CSharpParseOptions parse = CSharpParseOptions.Default
            .WithLanguageVersion(LanguageVersion.CSharp9)
            .WithDocumentationMode(DocumentationMode.None)
            .WithPreprocessorSymbols(debug ? Debug : Release);
        CSharpCompilationOptions options = new CSharpCompilationOptions(
                exe ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
            .WithOptimizationLevel(debug ? OptimizationLevel.Debug : OptimizationLevel.Release)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithDeterministic(true);
        DeviceAssembly[] own = [.. projects];
        return new DeviceAssembly(
            CSharpCompilation.Create(
                assembly,
                sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, parse, s.Path)),
                references.Select(Reference).Concat(own.Select(p => p.Compilation.ToMetadataReference())),
                options),
            own);
    }

    private static MetadataReference Reference(string assembly) =>
        MetadataReference.CreateFromImage(DeviceReferences.Image(assembly)!.ToImmutableArray(), filePath: assembly + ".dll");
}
