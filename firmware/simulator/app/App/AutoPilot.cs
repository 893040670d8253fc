using System;
using AcuTimer.Board;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Script;

namespace AcuTimer.Simulator.App;

/// <summary>
/// Somebody in a hurry who turns a new device on, answers every safety question with no, walks down to a routine, and presses OK
/// until it starts; and, if asked to, goes on two seconds after the session has begun to wait at a new point.
/// </summary>
public sealed class AutoPilot : ISessionListener
{
    private const long BootIsThere = 600_000;
    private const long Between = 200_000;
    private const long LooksAtPoint = 2_000_000;

    private readonly Simulation _simulation;
    private readonly long _between;
    private readonly long? _goesOnFrom;
    private long _at;
    private bool _started;
    private bool _waits;
    private long _waitsSince;

    private AutoPilot(Simulation simulation, double patience, long? goesOnFrom)
    {
        _simulation = simulation;
        _goesOnFrom = goesOnFrom;
        _at = (long)(BootIsThere * patience);
        _between = (long)(Between * patience);
    }

    /// <summary>Plans the presses that start a routine.</summary>
    /// <param name="simulation">A run that has not begun.</param>
    /// <param name="routine">The routine's place in the list, from 0.</param>
    /// <param name="patience">So many times as long as usual between presses, for a chip that is slow.</param>
    /// <param name="goesOnFrom">Presses OK wherever the session waits for it, from this virtual time on; null for never.</param>
    /// <returns>A virtual time by which the routine has surely started, in microseconds.</returns>
    public static long Start(Simulation simulation, int routine, double patience = 1, long? goesOnFrom = null)
    {
        var pilot = new AutoPilot(simulation, patience, goesOnFrom);
        simulation.Add(pilot);
        pilot.Press("ok", 2);
        pilot.Press("back", SafetyQuestion.Count(CautionSet.Questions));
        pilot.Press("next", routine);
        simulation.Board.At(pilot._at, pilot.PressOk);
        return pilot._at + (20 * pilot._between);
    }

    /// <inheritdoc/>
    public void OnState(long time, Session session)
    {
        _started |= session.State == SessionState.Running;
        bool waits = session.State == SessionState.Running && session.Cursor.Phase == Phase.Wait;
        if (waits && !_waits && _goesOnFrom is { } from)
        {
            _waitsSince = time;
            var board = _simulation.Board;
            board.At(Math.Max(time, from) + LooksAtPoint, () => GoOn(time));
        }

        _waits = waits;
    }

    /// <summary>A wait that a script has left by then, as with a skip, needs nothing.</summary>
    private void GoOn(long since)
    {
        if (_waits && _waitsSince == since)
        {
            _simulation.Board.Ok.PressAt(_simulation.Board.Now, ButtonPress.ShortPress);
        }
    }

    private void Press(string button, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _simulation.Press([new ButtonPress(_at, button, ButtonPress.ShortPress)]);
            _at += _between;
        }
    }

    private void PressOk()
    {
        if (!_started)
        {
            var board = _simulation.Board;
            board.Ok.PressAt(board.Now, ButtonPress.ShortPress);
            board.At(board.Now + _between, PressOk);
        }
    }
}
