using System;
using System.Collections.Generic;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Trace;

namespace AcuTimer.Simulator.Summary;

/// <summary>Counts what a run did, from what the board and the session show.</summary>
public sealed class SummaryCollector : IBoardListener, ISessionListener, IFrameListener
{
    private readonly SimulatedBoard _board;
    private readonly ChargeMeter _charge;
    private readonly HashSet<int> _steps = new();
    private Phase _phase;
    private bool _running;
    private long _since;
    private long _hold;

    /// <summary>Counts on this board.</summary>
    public SummaryCollector(SimulatedBoard board)
    {
        _board = board;
        _charge = new ChargeMeter(board);
    }

    /// <summary>How the run ended; set by whoever ran it.</summary>
    public RunResult? Result { get; set; }

    /// <summary>Title of the last routine that was played; empty for none.</summary>
    public string Routine { get; private set; } = string.Empty;

    /// <summary>How the session stands at the end: idle, running, paused, or ended.</summary>
    public string State { get; private set; } = "idle";

    /// <summary>Steps that were begun.</summary>
    public int Steps => _steps.Count;

    /// <summary>Clockwise circles.</summary>
    public int Clockwise { get; private set; }

    /// <summary>Counterclockwise circles.</summary>
    public int Counterclockwise { get; private set; }

    /// <summary>Time of steady holds, in microseconds.</summary>
    public long Hold => _hold;

    /// <summary>Time that the motor had voltage, in microseconds.</summary>
    public long MotorOn => _board.Motor.OnTime(_board.Now);

    /// <summary>What the run took out of the cell, in milliampere-hours, reckoned with <see cref="Currents"/>.</summary>
    public double Charge => _charge.MilliampereHours;

    /// <summary>Distinct pictures.</summary>
    public int Frames { get; private set; }

    /// <summary>Bytes on the bus, addresses not counted.</summary>
    public long I2cBytes { get; private set; }

    /// <summary>Transfers that were not complete.</summary>
    public int I2cErrors { get; private set; }

    /// <summary>Virtual time of the whole run, in microseconds.</summary>
    public long Time => _board.Now;

    /// <summary>What the panel did not understand, exceptions that nobody caught, a Main that returned.</summary>
    public List<string> Faults { get; } = new();

    /// <inheritdoc/>
    public void OnI2c(long time, int address, int bytes, I2cStatus status)
    {
        I2cBytes += bytes;
        I2cErrors += status == I2cStatus.FullTransfer ? 0 : 1;
    }

    /// <inheritdoc/>
    public void OnMotor(long time, bool on, int duty) => _charge.OnMotor(time, on, duty);

    /// <inheritdoc/>
    public void OnPanelChanged(long time) => _charge.OnPanelChanged(time);

    /// <inheritdoc/>
    public void OnDeepSleep(long time) => _charge.OnDeepSleep(time);

    /// <inheritdoc/>
    public void OnQuiet(long time) => _charge.OnQuiet(time);

    /// <inheritdoc/>
    public void OnFrame(long time, PanelImage image)
    {
        Frames++;
        _charge.OnFrame(time, image);
    }

    /// <inheritdoc/>
    public void OnPanelError(long time, string text) => Faults.Add($"{time} us: the panel: {text}");

    /// <inheritdoc/>
    public void OnLog(long time, string text) => Faults.Add($"{time} us: {text}");

    /// <inheritdoc/>
    public void OnState(long time, Session session)
    {
        if (_running && _phase == Phase.Hold)
        {
            _hold += time - _since;
        }

        var line = StateLine.From(time, session);
        _since = time;
        _phase = session.Cursor.Phase;
        _running = session.State == SessionState.Running;
        Routine = line.Routine;
        State = line.State;
        if (_running)
        {
            Count(session);
        }
    }

    private void Count(Session session)
    {
        _steps.Add(session.Walk.Step);
        var begins = session.Count > 0;
        Clockwise += begins && _phase == Phase.Clockwise ? 1 : 0;
        Counterclockwise += begins && _phase == Phase.Counterclockwise ? 1 : 0;
    }
}
