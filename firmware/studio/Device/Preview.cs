using System;
using System.Linq;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Run;
using AcuTimer.Studio.Adapters;

namespace AcuTimer.Studio.Device;

/// <summary>A device of its own that keeps nothing, brought to a step of a routine before anyone sees it.</summary>
internal static class Preview
{
    private const long BootIsThere = 600_000;
    private const long Between = 200_000;
    private const long PressFor = 100_000;
    private const int Questions = 6;
    private const int MostPresses = 60;

    /// <summary>In a block a step is left on one side at a time.</summary>
    private const int MostSkips = 2 * Limits.StepsPerRoutine;

    /// <summary>Getting ready takes at most so long, in microseconds; it is left out.</summary>
    private const long LongestApproach = 300_000_000;

    /// <summary>Starts the only routine of a table with every question answered by no, and goes to a step.</summary>
    /// <param name="table">The table.</param>
    /// <param name="step">One of its steps, from 0.</param>
    /// <param name="listener">Who watches.</param>
    /// <returns>The device where the step's work begins.</returns>
    public static Machine At(byte[] table, int step, IMachineListener listener)
    {
        var store = new PageStore(new NoFiles());
        var file = TableSlot.FileOf(table);
        store.Write(TableSlot.Name, file, file.Length);
        var machine = new Machine(store, () => null, listener);
        machine.PowerOn();
        Begin(machine);
        GoTo(machine, step);
        LeaveApproach(machine);
        return machine;
    }

    /// <summary>Past what a new device says and asks, into the routine.</summary>
    private static void Begin(Machine machine)
    {
        var at = BootIsThere;
        foreach (var button in Enumerable.Repeat(Button.Ok, 2).Concat(Enumerable.Repeat(Button.Back, Questions)))
        {
            Press(machine, button, at);
            at += Between;
        }

        for (var i = 0; i < MostPresses && machine.Session!.State != SessionState.Running; i++, at += Between)
        {
            Press(machine, Button.Ok, at);
            machine.RunTo(at + Between);
        }
    }

    private static void GoTo(Machine machine, int step)
    {
        for (var i = 0; i < MostSkips && machine.Session!.Walk.Step != step; i++)
        {
            machine.Steer((session, now) => session.Skip(now));
        }
    }

    private static void LeaveApproach(Machine machine)
    {
        var end = machine.Clock.Now + LongestApproach;
        while (machine.Session!.State == SessionState.Running && machine.Session.Cursor.Phase is Phase.Wait or Phase.Prepare && machine.Clock.Now < end)
        {
            machine.Steer((session, now) => session.Proceed(now));
            machine.RunTo(machine.Clock.Now + PressFor);
        }
    }

    private static void Press(Machine machine, Button button, long at) =>
        machine.Plan([(at, button, true), (at + PressFor, button, false)]);
}
