using System;
using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Rules.Symbols;

/// <summary>Every symbol outside the firmware that the host-built firmware binds to is on an API list.</summary>
public class OnlyWhatTheDeviceHasTests
{
    private const string Shadow = "namespace System.Threading { public class Timer { public static int Spare; public void Dispose() { } } }";

    [Fact]
    public void Firmware_binds_only_to_listed_symbols() => Finding.None(SymbolCheck.Missing(HostAssemblies.Both));

    [Fact]
    public void Core_uses_only_mscorlib_and_text() =>
        Finding.None(SymbolCheck.OutsidePackages(HostAssemblies.Core, "mscorlib", "nanoFramework.System.Text"));

    [Theory]
    [InlineData("class A { string F(string s) => s.Replace('a', 'b'); }", "System.String.Replace")]
    [InlineData("class A { int F() => System.Environment.ProcessorCount; }", "System.Environment.ProcessorCount")]
    [InlineData("class A { int F(int a) => System.Math.DivRem(a, 2, out a); }", "System.Math.DivRem")]
    [InlineData("class A : System.IComparable { public int CompareTo(object o) => 0; System.Uri u; }", "System.Uri")]
    [InlineData("class A { void F() { try { F(); } catch (System.OverflowException) { } } }", "System.OverflowException")]
    [InlineData("class A { System.Func<int> F; }", "System.Func`1")]
    [InlineData("class A { int? F() => null; }", "System.Nullable`1")]
    [InlineData("class A { object F() => new int[2, 2]; }", "System.Int32[")]
    [InlineData("[System.ComponentModel.Description(\"a\")] class A { }", "System.ComponentModel.DescriptionAttribute")]
    [InlineData("class A { [System.ThreadStatic] static int B; }", "System.ThreadStaticAttribute")]
    [InlineData("class A : System.Collections.Generic.List<int> { }", "System.Collections.Generic.List`1")]
    [InlineData("class A { int F(string s) => s.GetHashCode(System.StringComparison.Ordinal); }", "System.StringComparison")]
    [InlineData("class A { void F(System.Threading.AutoResetEvent e) { e.WaitOne(5); } }", "WaitOne(System.Int32) ")]
    [InlineData("class A { void F() { System.Threading.Timer.Spare = 1; } }", "System.Threading.Timer.Spare")]
    public void A_symbol_that_is_not_listed_is_found(string source, string symbol)
    {
        Finding[] found = [.. SymbolCheck.Missing(Sample(source))];

        Assert.Contains(found, f => f.What.Contains(symbol, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("class A { string F(string s) => s.Trim() + s.Length + $\"{s}{s.Length}\"; }")]
    [InlineData("class A { void F(System.Threading.Timer t) { lock (this) { t.Dispose(); } } }")]
    [InlineData("class A : System.Exception { public override string Message => base.Message; }")]
    [InlineData("class A { static readonly byte[] B = { 1, 2, 3, 4, 5 }; byte F(int i) => B[i]; int C { get; set; } }")]
    [InlineData("delegate void D(int a); class A { event D E; void F(D d) { E += d; E?.Invoke(1); } }")]
    [InlineData("class A { int F(string s) { switch (s) { case \"a\": return 1; case \"bb\": return 2; default: return s[0]; } } }")]
    public void A_listed_symbol_passes(string source) => Finding.None(SymbolCheck.Missing(Sample(source)));

    [Fact]
    public void A_hardware_type_in_Core_is_found()
    {
        FirmwareTypes sample = Sample("class A { System.Threading.CancellationToken F() => default; }");

        Assert.NotEmpty(SymbolCheck.OutsidePackages(sample, "mscorlib"));
    }

    [Fact]
    public void Host_bindings_lead_to_listed_members() =>
        Assert.All(HostBindings.DeviceIds, id => Assert.True(
            Api.ApiLists.All.Member(id) is not null || Api.ApiLists.All.Type(id[2..]) is not null, id));

    private static FirmwareTypes Sample(string source) =>
        new([HostCompiler.Compile(source + Shadow)], SourceTypes.In(Shadow));
}
