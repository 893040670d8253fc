using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace AcuTimer.Tests.Screens;

/// <summary>The words on the screens fit their lines, are drawn whole, and promise nothing.</summary>
public sealed class WordsTests
{
    private static readonly string[] Never = ["deep", "cure", "heal", "therapy", "treat", "pain relief", "dangerous for"];

    private static readonly IReadOnlyList<string> Words = [.. Literals()];

    [Fact]
    public void ThereAreWords() => Assert.True(Words.Count > 150);

    [Fact]
    public void NoneIsLongerThanALine() => Assert.All(Words, w => Assert.True(w.Length <= Limits.LineCharacters, w));

    [Fact]
    public void EveryCharacterHasAGlyph() =>
        Assert.All(Words.SelectMany(w => w), c => Assert.True(AcuTimer.Core.Display.Text.HasGlyph(c), $"U+{(int)c:X4}"));

    [Fact]
    public void NoneClaimsAnything() => Assert.All(
        Words, w => Assert.DoesNotContain(Never, n => w.Contains(n, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Literals() =>
        ModuleDefinition.ReadModule(typeof(Navigator).Assembly.Location).GetTypes()
            .Where(t => t.FullName.StartsWith("AcuTimer.Core.Screens", StringComparison.Ordinal))
            .SelectMany(t => t.Methods).Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions)
            .Where(i => i.OpCode.Code == Code.Ldstr)
            .SelectMany(i => ((string)i.Operand).Split('|'));
}
