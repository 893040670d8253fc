using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using AcuTimer.Tests.Rules.Symbols;
using Mono.Cecil;
using Xunit;

namespace AcuTimer.Tests.Rules.Layers;

/// <summary>Logic below, hardware at the edge, and a simulator that replaces packages and nothing of ours.</summary>
public class LayerTests
{
    private static readonly string[] Hardware = ["System.Device.", "Iot.Device.", "nanoFramework.Hardware."];

    [Fact]
    public void Core_names_no_hardware_type() => Assert.All(
        HostAssemblies.Core.Types.SelectMany(SymbolWalker.Of).Select(u => u.Symbol.FullName),
        name => Assert.DoesNotContain(Hardware, h => name.Contains(h, StringComparison.Ordinal)));

    [Fact]
    public void Core_references_mscorlib_and_text_at_most() => Assert.Subset(
        new HashSet<string> { "mscorlib", "nanoFramework.System.Text" },
        Device.DeviceProject.Load(Device.DeviceProject.Core).References.Select(r => r.Name).ToHashSet());

    [Fact]
    public void Simulator_declares_no_type_of_the_firmware() => Finding.None(LayerCheck.DeclaredTwice(
        SourceTypes.Below("firmware/AcuTimer.Core").Concat(SourceTypes.Below("firmware/AcuTimer.Esp32")),
        SourceTypes.Below("firmware/simulator")));

    [Theory]
    [InlineData("firmware/simulator/board/AcuTimer.Board.csproj", "")]
    [InlineData("firmware/simulator/packages/AcuTimer.Packages.csproj", "AcuTimer.Board.csproj")]
    [InlineData("firmware/simulator/host/Core/AcuTimer.Core.Host.csproj", "")]
    public void A_layer_references_only_the_one_below(string project, string allowed) => Assert.Equal(
        allowed.Split(',', StringSplitOptions.RemoveEmptyEntries),
        XDocument.Load(RepositoryFiles.Full(project)).Descendants("ProjectReference")
            .Select(r => Path.GetFileName(r.Attribute("Include")!.Value)));

    [Fact]
    public void A_type_declared_twice_is_found() => Assert.Single(LayerCheck.DeclaredTwice(
        SourceTypes.In("namespace A.B { class C { class D { } } enum E { } delegate void F(); }"),
        SourceTypes.In("namespace A.B; interface E { } class D { }")));

    [Fact]
    public void Hardware_in_a_sample_is_found()
    {
        ModuleDefinition sample = Device.DeviceCompiler.Compile("class A { System.Device.Pwm.PwmChannel p; }").Module;

        Assert.Contains(
            new FirmwareTypes([sample], []).Types.SelectMany(SymbolWalker.Of),
            u => Hardware.Any(h => u.Symbol.FullName.StartsWith(h, StringComparison.Ordinal)));
    }
}
