using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Rules.Symbols;
using Mono.Cecil;
using Xunit;

namespace AcuTimer.Tests.Rules.Layers;

/// <summary>The stand-ins for packages have exactly the packages' public surface.</summary>
public class StandInTests
{
    [Fact]
    public void Stand_ins_have_the_surface_of_the_packages() => Finding.None(StandInCheck.Differences(Types("AcuTimer.Packages", t => t.IsPublic || t.IsNestedPublic)));

    [Fact]
    public void Shadows_add_nothing_to_the_types_they_shadow()
    {
        var shadows = new HashSet<string>(SourceTypes.Below("firmware/simulator/shadow"), StringComparer.Ordinal);
        Finding.None(StandInCheck.Additions(Types("AcuTimer.Esp32", t => shadows.Contains(t.FullName))));
    }

    [Theory]
    [InlineData("namespace System.Threading { public static class Timeout { } }", "missing")]
    [InlineData("namespace System { public class DBNull { public static readonly DBNull Value; public int More; } }", "not on the device")]
    [InlineData("namespace System { public class Invented { } }", "no package")]
    public void A_difference_is_found(string source, string what) => Assert.Contains(
        StandInCheck.Differences(HostCompiler.Compile(source).GetTypes().Where(t => t.IsPublic)),
        f => f.What.Contains(what, StringComparison.Ordinal));

    [Fact]
    public void A_shadow_may_leave_out_but_not_add()
    {
        IEnumerable<TypeDefinition> types = HostCompiler.Compile(
            "namespace System.Threading { static class Timeout { internal static int Own; } class Helper { public int F; } static class Monitor { public static int Extra; } }").GetTypes();

        Assert.Equal("System.Threading.Monitor", Assert.Single(StandInCheck.Additions(types)).Where);
    }

    /// <summary>Types of a built assembly, without those of our own below AcuTimer.</summary>
    private static IEnumerable<TypeDefinition> Types(string assembly, Func<TypeDefinition, bool> which) =>
        ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")).GetTypes()
            .Where(t => !t.FullName.StartsWith("AcuTimer.", StringComparison.Ordinal) && which(t));
}
