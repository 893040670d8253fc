using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Mono.Cecil;

namespace AcuTimer.Tests.Rules.Device;

/// <summary>Sources bound against the device's assemblies, and the IL that comes of them.</summary>
internal sealed class DeviceAssembly
{
    private readonly Lazy<ModuleDefinition> module;

    public DeviceAssembly(CSharpCompilation compilation, IReadOnlyList<DeviceAssembly> projects)
    {
        Compilation = compilation;
        Projects = projects;
        module = new Lazy<ModuleDefinition>(Emit);
    }

    public CSharpCompilation Compilation { get; }

    public IReadOnlyList<DeviceAssembly> Projects { get; }

    /// <summary>The IL; throws when the sources do not compile. Warnings do not matter here.</summary>
    public ModuleDefinition Module => module.Value;

    /// <summary>Errors and warnings: the firmware's projects treat both alike.</summary>
    public IEnumerable<Finding> Diagnostics()
    {
        using var stream = new MemoryStream();
        EmitResult result = Compilation.Emit(stream);
        return result.Diagnostics
            .Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .Select(d => new Finding(Place(d.Location), d.Id + " " + d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    public static string Place(Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return location.SourceTree is null ? "project" : $"{span.Path}:{span.StartLinePosition.Line + 1}";
    }

    private ModuleDefinition Emit()
    {
        var stream = new MemoryStream();
        EmitResult result = Compilation
            .WithOptions(Compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default))
            .Emit(stream);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        stream.Position = 0;
        return ModuleDefinition.ReadModule(
            stream, new ReaderParameters { AssemblyResolver = new DeviceResolver(this) });
    }
}
