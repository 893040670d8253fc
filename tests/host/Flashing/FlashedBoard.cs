using System;
using System.Collections.Generic;
using System.Threading;
using AcuTimer.Board;
using AcuTimer.Board.Pictures;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Input;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Script;
using AcuTimer.Simulator.Serial;

namespace AcuTimer.Tests.Flashing;

/// <summary>The whole simulated device with the firmware on it, in real time at a real pseudo-terminal; a session alone goes as fast as it can.</summary>
internal sealed class FlashedBoard : IBoardListener, ISessionListener, IDisposable
{
    private const double RealTime = 1;
    private const long Between = 400_000;

    private readonly Simulation _simulation = new();
    private readonly ManualResetEventSlim _over = new();
    private readonly SerialEnd _line;
    private readonly Thread _thread;
    private SessionState _state;
    private long _start;

    public FlashedBoard(SerialTraits? traits = null)
    {
        Owner.HasNoTrouble(_simulation.Board);
        _simulation.Add(this);
        _simulation.Board.SetSpeed(RealTime);
        _line = new SerialEnd(_simulation, traits ?? new SerialTraits(), "");
        _thread = new Thread(() => _simulation.RunOn()) { IsBackground = true, Name = "device" };
        _thread.Start();
        // One device at a time runs in this process.
        After(0, () => { });
    }

    public string Port => _line.Port;

    /// <summary>Each change of the motor's duty in the session: milliseconds from its beginning, and percent.</summary>
    public List<string> Motor { get; } = [];

    /// <summary>What the panel shows.</summary>
    public Picture Shown
    {
        get
        {
            Picture? picture = null;
            After(0, () => picture = PanelPng.PictureOf(_simulation.Board.Panel.VisibleImage()));
            return picture!;
        }
    }

    public void Dispose()
    {
        _simulation.Board.RequestPowerOff();
        _thread.Join();
        _line.Dispose();
        _over.Dispose();
    }

    /// <summary>Presses one button after the other, and waits until the last has had its effect.</summary>
    public void Press(params string[] buttons)
    {
        foreach (string name in buttons)
        {
            After(0, () => _simulation.ButtonOf(name).PressAt(_simulation.Board.Now, ButtonPress.ShortPress));
            After(Between, () => { });
        }
    }

    /// <summary>Presses OK until a session starts, and lets it go by.</summary>
    public void PlayThrough()
    {
        After(0, () =>
        {
            _simulation.Board.SetSpeed(double.PositiveInfinity);
            // On a whole second, so that each run is the same.
            _simulation.Board.At(((_simulation.Board.Now / VirtualTime.Second) + 1) * VirtualTime.Second, PressOk);
        });
        if (!_over.Wait(TimeSpan.FromSeconds(60)))
        {
            throw new TimeoutException("no session came to its end");
        }

        After(Between, () => { });
    }

    public void OnState(long time, Session session)
    {
        if (_state != SessionState.Running && session.State == SessionState.Running && _start == 0)
        {
            _start = time;
        }

        if (_start > 0 && session.State is not (SessionState.Running or SessionState.Paused))
        {
            _simulation.Board.SetSpeed(RealTime);
            _over.Set();
        }

        _state = session.State;
    }

    public void OnMotor(long time, bool on, int duty)
    {
        if (_start > 0 && !_over.IsSet)
        {
            Motor.Add($"{(time - _start) / 1000} {duty}");
        }
    }

    private void PressOk()
    {
        if (_start == 0)
        {
            _simulation.Board.Ok.PressAt(_simulation.Board.Now, ButtonPress.ShortPress);
            _simulation.Board.At(_simulation.Board.Now + VirtualTime.Second, PressOk);
        }
    }

    /// <summary>Does something on the board, so many microseconds from now, and waits for it.</summary>
    private void After(long microseconds, Action action)
    {
        using var done = new ManualResetEventSlim();
        _simulation.Board.Post(() => _simulation.Board.At(_simulation.Board.Now + microseconds, () =>
        {
            action();
            done.Set();
        }));
        done.Wait();
    }
}
