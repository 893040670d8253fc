using System;
using System.Linq;
using AcuTimer.Tests.Rules.Layers;
using Xunit;

namespace AcuTimer.Tests.Rules.Unused;

/// <summary>The firmware declares nothing for others that nobody but a test uses.</summary>
public class UnusedMemberTests
{
    private static readonly string[] Users =
        ["firmware/AcuTimer.Core", "firmware/AcuTimer.Esp32", "firmware/simulator", "routines/compiler", "routines/tool", "tests/benchmarks/Chip"];

    /// <summary>Offsets of the table: those that nothing reads yet are the format all the same.</summary>
    private const string Format = "AcuTimer.Core.Routines.TableFormat";

    /// <summary>What stays though only tests look at it, and why.</summary>
    private static readonly string[] Kept =
    [
        "AcuTimer.Core.Display.FrameBuffer.FirstMarked(int)", // A test sees what is to be sent.
        "AcuTimer.Core.Display.FrameBuffer.LastMarked(int)",
        "AcuTimer.Core.Haptics.HapticLimits.PulseMinMs", // A limit of the README, which all patterns keep.
        "AcuTimer.Core.Sessions.Session.Begin(AcuTimer.Core.Routines.RoutineTable, int, AcuTimer.Core.Routines.SessionOptions, long)", // Both halves of a beginning in one.
        "AcuTimer.Core.Sessions.Session.GoOn(AcuTimer.Core.Routines.RoutineTable, AcuTimer.Core.Routines.SessionOptions, AcuTimer.Core.Storage.SessionPlace, long)",
        "AcuTimer.Core.Sessions.Session.Eased", // Where a session is, seen from outside.
        "AcuTimer.Core.Sessions.StepWalk.Rounds",
        "AcuTimer.Core.Sessions.StepWalk.SecondSide",
        "AcuTimer.Esp32.Pins.Battery", // A wire of the hardware notes: the firmware reads its channel.
        "AcuTimer.Esp32.Pins.Boards", // The boards that a builder can choose from.
        "AcuTimer.Esp32.Pins.Esp32Cell",
    ];

    [Fact]
    public void Nothing_is_there_for_tests_alone() => Assert.Equal(
        Kept.Order(StringComparer.Ordinal),
        UnusedMembers.Of(
            Users.SelectMany(u => FolderGraph.Sources(u).Select(s => (u + "/" + s.Path, s.Text))),
            path => path.StartsWith("firmware/AcuTimer.", StringComparison.Ordinal))
        .Select(f => f.Where)
        .Where(name => !name.StartsWith(Format, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("class A { internal int B; } class C { A a; }", "A.B, C")]
    [InlineData("class A { internal int B; } class C { int D(A a) => a.B; }", "C")]
    [InlineData("interface I { void F(); } class A : I { public void F() { } public override string ToString() => \"\"; } class B { I i = new A(); void G() => i.F(); }", "B")]
    [InlineData("class A { void P() { } internal static void Q() { } internal void R() => Q(); }", "A, A.R()")]
    public void What_nobody_names_is_found(string source, string unused) => Assert.Equal(
        unused,
        string.Join(", ", UnusedMembers.Of([("A.cs", source)], _ => true).Select(f => f.Where).Order(StringComparer.Ordinal)));
}
