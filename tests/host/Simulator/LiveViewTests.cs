using System;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Simulator.Live;
using Xunit;

namespace AcuTimer.Tests.Simulator;

/// <summary>The live view in terminals of every size.</summary>
public sealed class LiveViewTests
{
    private const string Clear = "\u001b[2J";

    private readonly LiveView _view = new(new SimulatedBoard());

    [Theory]
    [InlineData(160, 50, 34)]
    [InlineData(128, 34, 34)]
    [InlineData(127, 50, 18)]
    [InlineData(160, 33, 18)]
    [InlineData(64, 18, 18)]
    [InlineData(63, 50, 3)]
    [InlineData(160, 17, 3)]
    [InlineData(12, 3, 3)]
    public void ItFitsTheTerminalOrSaysThatItIsTooSmall(int width, int height, int lines)
    {
        var text = _view.Render(width, height);
        var shown = Lines(text);
        Assert.Equal(lines, shown.Length);
        Assert.All(shown, line => Assert.True(line.Length <= width, line));
        Assert.Equal(lines == 3, text.Contains("too small", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatAnotherSizeLeftBehindIsWipedOnce()
    {
        Assert.StartsWith(Clear, _view.Render(160, 50), StringComparison.Ordinal);
        Assert.DoesNotContain(Clear, _view.Render(160, 50), StringComparison.Ordinal);
        Assert.StartsWith(Clear, _view.Render(100, 30), StringComparison.Ordinal);
        Assert.DoesNotContain(Clear, _view.Render(100, 30), StringComparison.Ordinal);
        _view.Forget();
        Assert.StartsWith(Clear, _view.Render(100, 30), StringComparison.Ordinal);
        Assert.EndsWith("\u001b[K\u001b[J", _view.Render(100, 30), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xterm-256color", true)]
    [InlineData("dumb", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void ADumbTerminalGetsPlainText(string? term, bool live) => Assert.Equal(live || OperatingSystem.IsWindows(), LiveView.CanBeOn(term));

    private static string[] Lines(string text) => text
        .Replace(Clear, "", StringComparison.Ordinal)
        .Replace("\u001b[H", "", StringComparison.Ordinal)
        .Replace("\u001b[K", "", StringComparison.Ordinal)
        .Replace("\u001b[J", "", StringComparison.Ordinal)
        .Split("\r\n").ToArray();
}
