using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Xunit;

namespace AcuTimer.Tests.Rules.Memory;

/// <summary>The device collects garbage by stopping everything: a running session gives it nothing to collect.</summary>
public class SessionLoopAllocatesNothingTests
{
    private const string Entry = "entry | A::F";
    private const string Frees = "free | System.Object::.ctor";

    [Fact]
    public void Firmware_keeps_session_loop_txt() => Finding.None(LoopWalk.Run(
        DeviceBuild.Projects.Where(p => p != DeviceProject.Tests).Select(p => DeviceBuild.Of(p).Module),
        new LoopRules(RepositoryFiles.Data("Memory/session-loop.txt"))));

    [Theory]
    [InlineData("class A { object F() => new A(); }", "newobj A")]
    [InlineData("class A { object F() => new byte[2]; }", "newarr System.Byte")]
    [InlineData("class A { object F(int a) => a; }", "box System.Int32")]
    [InlineData("class A { string F() => \"a\"; }", "ldstr")]
    [InlineData("class A { string F(string a) => a + a; }", "call System.String::Concat")]
    [InlineData("class A { string F(string a) => a.Substring(1); }", "call System.String::Substring")]
    [InlineData("class A { string F(int a) => a.ToString(); }", "call System.Int32::ToString")]
    [InlineData("class A { string F(int a) => $\"{a}\"; }", "box System.Int32")]
    [InlineData("class A { System.Action F() => G; void G() { } }", "delegate")]
    [InlineData("class A { void F(int a) { G(() => a++); } void G(System.Action b) { } }", "newobj A/<>c__DisplayClass")]
    [InlineData("class A { void F() { G(1, 2); } void G(params int[] a) { } }", "newarr System.Int32")]
    [InlineData("class A { void F() { throw null; } }", "throw")]
    [InlineData("class A { System.TimeSpan a, b; void F() { a = b; } }", "struct System.TimeSpan")]
    [InlineData("class A { void F(System.TimeSpan a) { G(a); } void G(System.TimeSpan b) { } }", "struct System.TimeSpan")]
    [InlineData("class A { System.TimeSpan[] a; void F() { a[0] = default; } }", "struct System.TimeSpan")]
    [InlineData("class A { int F(System.SpanByte s) { s = default; return 1; } }", "struct System.SpanByte")]
    [InlineData("class A { bool F(System.Device.Gpio.GpioPin p) => p.Read() == System.Device.Gpio.PinValue.Low; }", "struct System.Device.Gpio.PinValue")]
    [InlineData("class A { void F(System.Collections.IEnumerable e) { foreach (object o in e) { } } }", "IEnumerable::GetEnumerator")]
    public void An_allocating_instruction_is_found(string source, string what) =>
        Assert.Contains(Walk(source, Entry, Frees), f => f.What.Contains(what, StringComparison.Ordinal));

    [Theory]
    [InlineData("class A { void F() { G(); } void G() { new A(); } }", "A::F > A::G")]
    [InlineData("class A { void F(B b) { b.G(); } } class B { public virtual void G() { } } class C : B { public override void G() { new C(); } }", "A::F > C::G")]
    [InlineData("class A { void F(I i) { i.G(); } } interface I { void G(); } class C : I { public void G() { new C(); } }", "A::F > C::G")]
    [InlineData("class A { void F(I i) { i.G(); } } interface I { void G(); } class C : I { void I.G() { new C(); } }", "A::F > C::I.G")]
    [InlineData("class A { void F(I i) { i.G(); } } interface I { void G(); } class B { public void G() { new A(); } } class C : B, I { }", "A::F > B::G")]
    [InlineData("class A { void F(System.Action a) { a(); } void G() { new A(); } void H() { F(G); } }", "A::F > A::G")]
    [InlineData("class A { int F() => P; int P { get { new A(); return 1; } } }", "A::F > A::get_P")]
    [InlineData("class A { void F(System.IDisposable d) { d.Dispose(); } } class C : System.IDisposable { public void Dispose() { new C(); } }", "A::F > C::Dispose")]
    [InlineData("class A { protected virtual void F() { } } class B : A { protected override void F() { new B(); } }", "B::F")]
    public void The_path_to_it_is_shown(string source, string path) =>
        Assert.Contains(Walk(source, Entry, Frees), f => f.Where == path && f.What.StartsWith("newobj", StringComparison.Ordinal));

    [Theory]
    [InlineData("class A { int[] a; string s; int F(int i, bool b) { for (i = 0; i < a.Length; i++) { a[i] += b ? 1 : s[0]; } return i; } }")]
    [InlineData("enum E { B } class A { E e; E[] f; bool F(E g) { e = f[1]; return e == g; } }")]
    [InlineData("class A { int F(byte[] a) { System.Array.Copy(a, 0, a, 1, 5); int s = 0; foreach (byte b in a) { s += b; } return s; } }")]
    [InlineData("class A { static readonly string S = \"a\"; bool F(string t) { lock (this) { return t == S; } } }")]
    [InlineData("class A { long F(int a, ref int b, out int c) { c = b; return a switch { 1 => 5L, 2 => 6L, _ => b }; } }")]
    public void Plain_work_passes(string source) => Finding.None(Walk(source, [Entry, .. FreeLines()]));

    [Fact]
    public void A_missing_entry_is_found() => Assert.NotEmpty(Walk("class A { }", Entry));

    [Fact]
    public void An_entry_to_come_may_be_missing_but_is_checked_once_there()
    {
        Finding.None(Walk("class A { }", "soon | A::F"));
        Assert.NotEmpty(Walk("class A { object F() => new A(); }", "soon | A::F"));
    }

    [Fact]
    public void Allowed_cold_and_guard_lines_forgive_what_they_name()
    {
        const string source = "class A { void F() { G(); H(); new byte[1].Clone(); } void G() { new A(); } void H() { throw new System.Exception(\"a\"); } }";

        Finding.None(Walk(source, Entry, "cold | A::G | why", "guard | A::H | why", "allow | A::F | newarr System.Byte | why", "free | System.Array::Clone"));
    }

    [Theory]
    [InlineData("cold | A::G | why")]
    [InlineData("guard | A::G | why")]
    [InlineData("allow | A::F | newobj B | why")]
    public void A_line_that_is_not_needed_is_found(string line) => Assert.NotEmpty(Walk("class A { void F() { } }", Entry, line));

    [Fact]
    public void A_line_without_a_reason_is_refused() =>
        Assert.Throws<FormatException>(() => new LoopRules(["cold | A::G"]));

    private static IReadOnlyList<Finding> Walk(string source, params string[] lines) =>
        LoopWalk.Run([DeviceCompiler.Compile(source).Module], new LoopRules(lines));

    private static IEnumerable<string> FreeLines() =>
        RepositoryFiles.Data("Memory/session-loop.txt").Where(l => l.StartsWith("free", StringComparison.Ordinal));
}
