using System.Linq;
using Xunit;

namespace AcuTimer.Tests.Rules.Device;

/// <summary>Overload resolution, language version and references are the device's: nothing of .NET can slip in.</summary>
public class CompilesForTheDeviceTests
{
    public static TheoryData<string, bool> Builds()
    {
        var data = new TheoryData<string, bool>();
        foreach (string project in DeviceBuild.Projects)
        {
            data.Add(project, false);
            data.Add(project, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void Project_compiles_against_the_device_library_and_the_lists_of_its_packages(string project, bool debug) =>
        Finding.None(DeviceBuild.Of(project, debug).Diagnostics());

    [Theory]
    [InlineData("class A { int F(System.SpanByte s) => s.Length + s[0]; }")]
    [InlineData("class A { string F(int a) => string.Format(\"{0} {1}\", a, 2) + $\"{a:D2}\" + a.ToString(\"X2\"); }")]
    [InlineData("class A { void F() { int[] a = { 1, 2, 3 }; foreach (int i in a) { System.Threading.Thread.Sleep(i); } } }")]
    [InlineData("class A { int F(object o) => o switch { string s => s.Length, int i => i, _ => 0 }; }")]
    [InlineData("class A : System.Exception { public A() : base(\"a\") { } public override string Message => \"b\"; }")]
    [InlineData("class A { event System.EventHandler E; void F() { E += (s, e) => { }; E?.Invoke(this, System.EventArgs.Empty); } }")]
    [InlineData("class A { bool F(System.Device.Gpio.GpioPin p) => p.Read() == System.Device.Gpio.PinValue.Low; }")]
    [InlineData("class A { int F(string s) { switch (s) { case \"a\": return 1; case \"b\": return 2; default: return s[0]; } } }")]
    [InlineData("class A { static readonly byte[] B = { 1, 2, 3, 4, 5, 6, 7 }; int C { get; init; } int F() => B[0] + C; }")]
    [InlineData("class A { void F() { lock (this) { } using (var s = new System.IO.MemoryStream()) { s.WriteByte(1); } } }")]
    [InlineData("class A { bool F(string s) => int.TryParse(s, out int i) && i > 0 && s.PadLeft(3) != s.Trim(); }")]
    public void What_the_device_has_compiles(string source) =>
        Finding.None(DeviceCompiler.Compile(source).Diagnostics());

    [Theory]
    [InlineData("class A { int? F() => null; }")]
    [InlineData("class A { (int, int) F() => (1, 2); }")]
    [InlineData("class A { System.Span<byte> F() => default; }")]
    [InlineData("class A { string F(string s) => s.Replace(\"a\", \"b\"); }")]
    [InlineData("class A { string F() => string.Join(\",\", new string[0]); }")]
    [InlineData("class A { bool F(System.Threading.AutoResetEvent e) => e.WaitOne(5); }")]
    [InlineData("class A { bool F(char c) => char.IsDigit(c); }")]
    [InlineData("class A { System.DateTime F() => System.DateTime.Now; }")]
    [InlineData("class A { volatile bool b; bool F() { b = true; return b; } }")]
    [InlineData("class A { int F(int[] a) => a[^1]; }")]
    [InlineData("class A { decimal F() => 1m; }")]
    [InlineData("record A(int B);")]
    [InlineData("namespace A; class B { }")]
    [InlineData("class A { void F() { var f = () => 1; } }")]
    [InlineData("class A { async void F() { } }")]
    [InlineData("class A { System.Collections.IEnumerable F() { yield return 1; } }")]
    [InlineData("class A { System.SpanByte field; }")]
    [InlineData("class A { void F() { int unused = 1; } }")]
    [InlineData("class A { [System.ThreadStatic] static int I = 1; int F() => I; }")]
    [InlineData("class A : Missing.Base { }")]
    public void What_the_device_lacks_does_not_compile(string source) =>
        Assert.NotEmpty(DeviceCompiler.Compile(source).Diagnostics());

    [Fact]
    public void A_reference_that_the_project_does_not_list_is_missed()
    {
        const string source = "class A { System.Device.I2c.I2cDevice d; void F() { d = null; d?.Dispose(); } }";
        DeviceAssembly built = DeviceCompiler.Compile("Sample", [("a.cs", source)], ["mscorlib"], [], exe: false, debug: false);

        Assert.Contains("CS0234", built.Diagnostics().First().What, System.StringComparison.Ordinal);
    }
}
