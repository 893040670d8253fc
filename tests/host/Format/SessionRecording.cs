using System.Collections.Generic;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.App;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Trace;
using AcuTimer.Tests.Screens;

namespace AcuTimer.Tests.Format;

/// <summary>A whole routine on the simulated board: what the session and the motor did. Pictures are not kept.</summary>
internal sealed class SessionRecording : IBoardListener, ISessionListener
{
    private bool _on;

    public List<(long Time, StateLine Line)> States { get; } = [];

    /// <summary>When the motor began to turn.</summary>
    public List<long> Pulses { get; } = [];

    /// <param name="routine">Its place in the list.</param>
    /// <param name="firstRun">Nobody knows its points yet.</param>
    public static SessionRecording Of(int routine, bool firstRun = false)
    {
        var recording = new SessionRecording();
        var simulation = new Simulation();
        if (!firstRun)
        {
            Owner.KnowsThePoints(simulation.Board);
        }

        simulation.Add(new EndOfRun(simulation.Board, AutoPilot.Start(simulation, routine, goesOnFrom: 0)));
        simulation.Add(recording);
        simulation.Run();
        return recording;
    }

    public void OnState(long time, Session session) => States.Add((time, StateLine.From(time, session)));

    public void OnMotor(long time, bool on, int duty)
    {
        bool turns = on && duty > 0;
        if (turns && !_on)
        {
            Pulses.Add(time);
        }

        _on = turns;
    }
}
