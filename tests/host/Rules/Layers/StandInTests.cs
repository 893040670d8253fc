using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AcuTimer.Tests.Rules.Symbols;
using Mono.Cecil;
using Xunit;

namespace AcuTimer.Tests.Rules.Layers;

/// <summary>The stand-ins show what the packages show, as far as the firmware uses it, and nothing of their own.</summary>
public class StandInTests
{
    /// <summary>The tests' own framework is used by the tests.</summary>
    private static readonly string[] Framework = ["nanoFramework.TestFramework", "TestFrameworkShared"];

    [Fact]
    public void Stand_ins_add_nothing_to_the_packages() =>
        Finding.None(StandInCheck.Invented(Packages).Concat(StandInCheck.Additions(Packages)));

    [Fact]
    public void Nothing_stands_in_for_what_the_firmware_does_not_use() =>
        Finding.None(StandInCheck.Unneeded([.. Packages.Where(t => !Framework.Contains(t.Namespace) && t.DeclaringType is null)], HostAssemblies.Both));

    [Fact]
    public void Shadows_add_nothing_to_the_types_they_shadow()
    {
        var shadows = new HashSet<string>(SourceTypes.Below("firmware/simulator/shadow"), StringComparer.Ordinal);
        Finding.None(StandInCheck.Additions(Types("AcuTimer.Esp32", t => shadows.Contains(t.FullName))));
    }

    [Fact]
    public void A_type_of_no_package_and_a_member_of_no_type_are_found()
    {
        TypeDefinition[] types = [.. HostCompiler.Compile(
            "namespace System { public class Invented { } public class DBNull { DBNull() { } public static readonly DBNull Value; public int More; } }").GetTypes().Where(t => t.IsPublic)];

        Assert.Equal("System.Invented", Assert.Single(StandInCheck.Invented(types)).Where);
        Assert.Equal("System.DBNull", Assert.Single(StandInCheck.Additions(types)).Where);
    }

    [Fact]
    public void What_is_needed_is_what_is_named_and_what_that_shows()
    {
        ModuleDefinition module = HostCompiler.Compile(
            "class Firmware { Used Field; } class Used { public Shown F() => null; private Hidden own; } class Shown : Base { } class Base { } class Hidden { }");
        FirmwareTypes firmware = new([module], ["Used", "Shown", "Base", "Hidden"]);

        Assert.Equal("Hidden", Assert.Single(StandInCheck.Unneeded([.. module.GetTypes().Where(t => t.Name != "Firmware" && t.IsClass && !t.Name.StartsWith('<'))
            .Where(t => t.Namespace.Length == 0)], firmware)).Where);
    }

    private static IEnumerable<TypeDefinition> Packages => Types("AcuTimer.Packages", t => t.IsPublic || t.IsNestedPublic);

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
