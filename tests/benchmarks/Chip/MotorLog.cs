using System.Collections.Generic;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.App;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>The motor's pulses in one session, at a price of an instruction.</summary>
internal sealed class MotorLog : IBoardListener, ISessionListener
{
    private const double PatienceCost = 500;

    private long _since = -1;
    private int _waits;
    private bool _waiting;

    /// <summary>Begin and length of each, in microseconds, and how often the session had waited for OK before: what follows begins anew.</summary>
    public List<(long Begin, long Length, int Waits)> Pulses { get; } = new();

    /// <summary>The session came to its end.</summary>
    public bool Ended { get; private set; }

    public static MotorLog OfRoutine(int routine, int nanoseconds)
    {
        var simulation = new Simulation();
        var log = new MotorLog();
        simulation.Add(log);
        var started = AutoPilot.Start(simulation, routine, 1 + (nanoseconds / PatienceCost), goesOnFrom: 0);
        simulation.Add(new EndOfRun(simulation.Board, started));
        CodeMeter.Nanoseconds = nanoseconds;
        simulation.RunOn();
        CodeMeter.Nanoseconds = 0;
        return log;
    }

    public void OnMotor(long time, bool on, int duty)
    {
        if (on && _since < 0)
        {
            _since = time;
        }
        else if (!on && _since >= 0)
        {
            Pulses.Add((_since, time - _since, _waits));
            _since = -1;
        }
    }

    public void OnState(long time, Session session)
    {
        Ended |= session.State == SessionState.Ended;
        bool waits = session.State == SessionState.Running && session.Cursor.Phase == Phase.Wait;
        _waits += _waiting && !waits ? 1 : 0;
        _waiting = waits;
    }
}
