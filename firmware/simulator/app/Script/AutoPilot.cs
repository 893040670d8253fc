using System.Collections.Generic;

namespace AcuTimer.Simulator.Script;

/// <summary>The presses of somebody who waits for the list, walks down to a routine, looks at it, and starts it.</summary>
public static class AutoPilot
{
    private const long ListIsThere = 2_000_000;
    private const long Between = 250_000;

    /// <summary>Presses that start a routine.</summary>
    /// <param name="routine">Its place in the list, from 0.</param>
    public static IReadOnlyList<ButtonPress> Start(int routine)
    {
        var presses = new List<ButtonPress>();
        for (var i = 0; i < routine; i++)
        {
            presses.Add(new ButtonPress(ListIsThere + (i * Between), "next", ButtonPress.ShortPress));
        }

        presses.Add(new ButtonPress(ListIsThere + (routine * Between), "ok", ButtonPress.ShortPress));
        presses.Add(new ButtonPress(ListIsThere + ((routine + 1) * Between), "ok", ButtonPress.ShortPress));
        return presses;
    }
}
