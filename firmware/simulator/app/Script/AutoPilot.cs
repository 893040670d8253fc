using System;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Run;

namespace AcuTimer.Simulator.Script;

/// <summary>
/// Somebody in a hurry who turns a new device on, answers every safety question with no, walks down to a routine, and presses OK
/// until it starts.
/// </summary>
public sealed class AutoPilot : ISessionListener
{
    private const int Questions = 6;
    private const long BootIsThere = 600_000;
    private const long Between = 200_000;

    private readonly Simulation _simulation;
    private long _at = BootIsThere;
    private bool _started;

    private AutoPilot(Simulation simulation) => _simulation = simulation;

    /// <summary>Plans the presses that start a routine.</summary>
    /// <param name="simulation">A run that has not begun.</param>
    /// <param name="routine">The routine's place in the list, from 0.</param>
    /// <returns>A virtual time by which the routine has surely started, in microseconds.</returns>
    public static long Start(Simulation simulation, int routine)
    {
        var pilot = new AutoPilot(simulation);
        simulation.Add(pilot);
        pilot.Press("ok", 2);
        pilot.Press("back", Questions);
        pilot.Press("next", routine);
        simulation.Board.At(pilot._at, pilot.PressOk);
        return pilot._at + (20 * Between);
    }

    /// <inheritdoc/>
    public void OnState(long time, Session session) => _started |= session.State == SessionState.Running;

    private void Press(string button, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _simulation.Press([new ButtonPress(_at, button, ButtonPress.ShortPress)]);
            _at += Between;
        }
    }

    private void PressOk()
    {
        if (!_started)
        {
            var board = _simulation.Board;
            board.Ok.PressAt(board.Now, ButtonPress.ShortPress);
            board.At(board.Now + Between, PressOk);
        }
    }
}
