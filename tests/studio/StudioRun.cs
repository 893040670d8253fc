extern alias studio;

using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Core.Buttons;
using AcuTimer.Simulator.Script;
using studio::AcuTimer.Studio.Adapters;
using studio::AcuTimer.Studio.Device;

namespace AcuTimer.Studio.Tests;

/// <summary>The page's machine, without the page: plays a script and gives its trace.</summary>
internal static class StudioRun
{
    public static IEnumerable<string> Trace(IReadOnlyList<ButtonPress> presses, long until)
    {
        var tape = new Tape();
        var machine = new Machine(new PageStore(new NoFiles()), () => null, tape);
        machine.PowerOn();
        machine.Plan(Edges(presses));
        machine.RunTo(until);
        return tape.Trace.Split('\n').Where(l => l.Length > 0);
    }

    private static IEnumerable<(long At, Button Button, bool Down)> Edges(IReadOnlyList<ButtonPress> presses) => presses
        .SelectMany(p => new[] { (p.Time, ButtonOf(p.Button), true), (p.End, ButtonOf(p.Button), false) })
        .OrderBy(e => e.Item1);

    private static Button ButtonOf(string name) => name switch { "back" => Button.Back, "next" => Button.Next, "ok" => Button.Ok, _ => throw new ArgumentOutOfRangeException(nameof(name)) };
}
