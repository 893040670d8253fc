using System;
using AcuTimer.Simulator.Script;

namespace AcuTimer.Simulator.Live;

/// <summary>Which key is which button.</summary>
public static class KeyMap
{
    /// <summary>What is listed on the screen.</summary>
    public const string Help = "left/a back  space/enter ok  right/d next  A O D long  q quit";

    private const long LongPress = 1_000_000;

    /// <summary>The press of a key.</summary>
    /// <param name="key">What was typed.</param>
    /// <returns>A press at time 0, or null when the key is none.</returns>
    public static ButtonPress? PressOf(ConsoleKeyInfo key) => key switch
    {
        { KeyChar: 'A' } => new ButtonPress(0, "back", LongPress),
        { KeyChar: 'O' } => new ButtonPress(0, "ok", LongPress),
        { KeyChar: 'D' } => new ButtonPress(0, "next", LongPress),
        { Key: ConsoleKey.LeftArrow or ConsoleKey.A } => new ButtonPress(0, "back", ButtonPress.ShortPress),
        { Key: ConsoleKey.RightArrow or ConsoleKey.D } => new ButtonPress(0, "next", ButtonPress.ShortPress),
        { Key: ConsoleKey.Spacebar or ConsoleKey.Enter or ConsoleKey.O } => new ButtonPress(0, "ok", ButtonPress.ShortPress),
        _ => null,
    };
}
