using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.App;

namespace AcuTimer.Benchmarks.Chip;

/// <summary>Every turn of one run. Only one log can be open at a time, as there is one meter.</summary>
internal sealed class TurnLog : IBoardListener, ISessionListener, IFrameListener, IDisposable
{
    private readonly SimulatedBoard _board;
    private readonly long _start = CodeMeter.Total;
    private long _began;
    private bool _motor;
    private Phase? _phase;
    private Turn? _turn;
    private Dictionary<string, long>? _methods;

    private TurnLog(Simulation simulation, bool byMethod)
    {
        _methods = byMethod ? CodeMeter.ByMethod() : null;
        _board = simulation.Board;
        var frames = new FrameWatch(_board);
        frames.Add(this);
        simulation.Add(this);
        simulation.Add(frames);
        CodeMeter.TurnBegan += OnTurn;
    }

    public List<Turn> Turns { get; } = new();

    /// <summary>When the panel showed another picture, and what the person did then.</summary>
    public List<(long Time, Phase? Phase)> Frames { get; } = new();

    /// <summary>Instructions until the first byte on the bus; null before.</summary>
    public long? Boot { get; private set; }

    /// <summary>The same by method, where that was asked for.</summary>
    public Dictionary<string, long> BootMethods { get; private set; } = new();

    /// <summary>Plays a routine of the built-in table to its end on a new device.</summary>
    public static TurnLog OfRoutine(int routine, bool byMethod = false, int price = 0)
    {
        var simulation = new Simulation();
        using var log = new TurnLog(simulation, byMethod);
        var started = AutoPilot.Start(simulation, routine, 1 + (price / 500.0), goesOnFrom: 0);
        CodeMeter.Nanoseconds = price;
        simulation.Add(new EndOfRun(simulation.Board, started));
        simulation.RunOn();
        CodeMeter.Nanoseconds = 0;
        return log;
    }

    public void OnI2c(long time, int address, int bytes, I2cStatus status)
    {
        if (Boot is null)
        {
            Boot = CodeMeter.Total - _start;
            BootMethods = NewMethods();
        }

        if (_turn is not null)
        {
            _turn.BusBytes += bytes;
        }
    }

    public void OnMotor(long time, bool on, int duty)
    {
        if (_methods is not null && _turn is { Before: null } && on && !_motor)
        {
            _turn.Before = NewMethods();
        }

        _motor = on;
        if (_turn is not null)
        {
            _turn.Motor |= on;
        }
    }

    public void OnState(long time, Session session) =>
        _phase = session.State == SessionState.Running ? session.Cursor.Phase : null;

    public void OnFrame(long time, PanelImage image) => Frames.Add((time, _phase));

    public void OnQuiet(long time)
    {
        if (_turn is not null)
        {
            _turn.Rests = true;
        }
    }

    public void Dispose() => CodeMeter.TurnBegan -= OnTurn;

    private void OnTurn()
    {
        if (_turn is not null)
        {
            _turn.Instructions = CodeMeter.Total - _began;
            _turn.Methods = NewMethods();
            Turns.Add(_turn);
        }

        _began = CodeMeter.Total;
        _turn = new Turn(_board.Now, _phase) { Motor = _motor };
    }

    /// <summary>Instructions by method since the last call; nothing where that was not asked for.</summary>
    private Dictionary<string, long> NewMethods()
    {
        if (_methods is null)
        {
            return new();
        }

        var now = CodeMeter.ByMethod();
        var news = now.Where(m => m.Value > _methods.GetValueOrDefault(m.Key)).ToDictionary(m => m.Key, m => m.Value - _methods.GetValueOrDefault(m.Key));
        _methods = now;
        return news;
    }
}
