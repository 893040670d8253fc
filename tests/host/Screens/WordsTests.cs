using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Screens.Texts;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace AcuTimer.Tests.Screens;

/// <summary>The words on the screens fit their lines, are drawn whole, and promise nothing.</summary>
public sealed class WordsTests
{
    private static readonly string[] Never = ["deep", "cure", "heal", "therapy", "treat", "pain relief", "dangerous for"];

    private static readonly IReadOnlyList<string> Said = [.. Literals()];

    [Fact]
    public void ThereAreWords() => Assert.True(Said.Count > 150);

    [Fact]
    public void NoneIsLongerThanALine() => Assert.All(Said, w => Assert.True(w.Length <= Limits.LineCharacters, w));

    [Fact]
    public void EveryCharacterHasAGlyph() =>
        Assert.All(Said.SelectMany(w => w), c => Assert.True(AcuTimer.Core.Display.Text.HasGlyph(c), $"U+{(int)c:X4}"));

    /// <summary>A word is drawn from its place on, up to its line feed.</summary>
    [Fact]
    public void EachWordOfASessionBeginsAtItsPlace()
    {
        var places = typeof(Words).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(f => f.IsLiteral).Select(f => (int)f.GetRawConstantValue()!).ToList();
        var said = places.ConvertAll(at => Words.All[at..].Split('\n')[0]);
        Assert.Equal(Words.All.Split('\n').Select(w => w.Trim()).Where(w => w.Length > 0), said);
        Assert.All(said, w => Assert.Equal(w.Trim(), w));
    }

    [Fact]
    public void NoneClaimsAnything() => Assert.All(
        Said, w => Assert.DoesNotContain(Never, n => w.Contains(n, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Literals() =>
        ModuleDefinition.ReadModule(typeof(Navigator).Assembly.Location).GetTypes()
            .Where(t => t.FullName.StartsWith("AcuTimer.Core.Screens", StringComparison.Ordinal))
            .SelectMany(t => t.Methods).Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions)
            .Where(i => i.OpCode.Code == Code.Ldstr)
            .SelectMany(i => ((string)i.Operand).Split('\n'));
}
