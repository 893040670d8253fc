using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Packages.Surface;

/// <summary>What the firmware may name exists on the host: in a stand-in or in .NET itself.</summary>
public sealed class FrameworkTypesTests
{
    /// <summary>Types without a counterpart, and why that is no loss.</summary>
    private static readonly Dictionary<string, string> NotOnTheHost = new(StringComparer.Ordinal)
    {
        ["System.Diagnostics.NativeProfiledAttribute"] = "marks native code",
        ["System.Reflection.AssemblyNativeVersionAttribute"] = "marks native code",
        ["System.Runtime.CompilerServices.ExcludeTypeAttribute"] = "a mark for the device's metadata processor",
        ["System.Runtime.Remoting.RemotingServices"] = "nothing here is remote",
        ["System.Threading.OperationCanceledException"] = "the firmware does not use the System.Threading package",
    };

    private static readonly string[] Assemblies =
        ["System.Runtime", "System.Collections.NonGeneric", "System.Collections", "System.Diagnostics.Debug", "System.Threading", "System.Runtime.Extensions", "System.Runtime.InteropServices", "System.Threading.Thread", "System.Text.Encoding.Extensions"];

    [Theory]
    [InlineData("mscorlib")]
    [InlineData("System.Math")]
    [InlineData("System.Threading")]
    [InlineData("nanoFramework.System.Collections")]
    [InlineData("nanoFramework.System.Text")]
    public void Every_type_of_the_list_exists(string list)
    {
        var missing = ApiFile.Types(list).Keys.Where(t =>
            !StandIns.Packages.ContainsKey(t) && !StandIns.Shadows.ContainsKey(t) && !InFramework(t) && !NotOnTheHost.ContainsKey(t));

        var text = string.Join("\n", missing);
        Assert.True(text.Length == 0, text);
    }

    private static bool InFramework(string name) =>
        Spellings(name).Any(n => Assemblies.Any(a => Type.GetType(n + ", " + a) is not null));

    /// <summary>Reflection writes nested types with a plus and generic ones with their number of parameters.</summary>
    private static IEnumerable<string> Spellings(string name)
    {
        yield return name;
        var dot = name.LastIndexOf('.');
        yield return name[..dot] + "+" + name[(dot + 1)..];
    }
}
