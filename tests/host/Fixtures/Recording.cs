using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AcuTimer.Board;
using AcuTimer.Board.Pictures;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;
using AcuTimer.Simulator.App;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Script;
using AcuTimer.Simulator.Trace;
using AcuTimer.Tests.Screens;

namespace AcuTimer.Tests.Fixtures;

/// <summary>One run of the firmware, with all that was seen of it.</summary>
#pragma warning disable CA1001 // A writer into a string has nothing to give back, and a board may be started again.
internal sealed class Recording : IBoardListener, ISessionListener, IFrameListener
#pragma warning restore CA1001
{
    private readonly StringWriter _writer = new() { NewLine = "\n" };
    private System.Action<long>? _afterStart;

    public Simulation Simulation { get; init; } = new();

    public List<(long Time, StateLine Line)> States { get; } = new();

    public List<(long Time, int Duty)> Motor { get; } = new();

    public List<(long Time, Picture Picture)> Frames { get; } = new();

    public List<string> Errors { get; } = new();

    public RunResult? Result { get; private set; }

    public string Trace => _writer.ToString();

    /// <summary>Plays a routine of the built-in table to its end.</summary>
    /// <param name="routine">Its place in the list.</param>
    /// <param name="partner">The device is set to a partner's hands.</param>
    public static Recording OfRoutine(int routine, bool partner = false)
    {
        var recording = new Recording();
        Owner.Sets(recording.Simulation.Board, new DeviceSettings { Partner = partner, NewReadySeconds = 0 });
        var started = AutoPilot.Start(recording.Simulation, routine);
        recording.Simulation.Add(new EndOfRun(recording.Simulation.Board, started));
        recording.Run();
        return recording;
    }

    /// <summary>Starts a routine; the script's times, and the end, count from the moment it starts.</summary>
    public static Recording OfSession(int routine, long until, params string[] lines) => new Recording().PlaySession(routine, until, lines);

    /// <summary>The same, on a board that was prepared.</summary>
    public Recording PlaySession(int routine, long until, params string[] lines)
    {
        Owner.KnowsThePoints(Simulation.Board);
        AutoPilot.Start(Simulation, routine);
        _afterStart = start =>
        {
            Start = start;
            Simulation.Press(ButtonScript.Parse("script", lines).Select(p => p with { Time = p.Time + start }));
            Simulation.Board.PowerOffAt(start + until);
            Prepared?.Invoke(start);
        };
        Run();
        return this;
    }

    /// <summary>The last session was for a partner's hands.</summary>
    public bool Partner { get; private set; }

    /// <summary>When the session started.</summary>
    public long Start { get; private set; }

    /// <summary>Plans more, when the session starts.</summary>
    public System.Action<long>? Prepared { get; init; }

    /// <summary>Plays a script until a virtual time.</summary>
    public static Recording OfScript(long until, params string[] lines)
    {
        var recording = new Recording();
        recording.Simulation.Press(ButtonScript.Parse("script", lines));
        recording.Simulation.Board.PowerOffAt(until);
        recording.Run();
        return recording;
    }

    public void Run()
    {
        var frames = new FrameWatch(Simulation.Board);
        var trace = new TraceWriter(_writer);
        frames.Add(this);
        frames.Add(trace);
        Simulation.Add(this);
        Simulation.Add(trace);
        Simulation.Add(frames);
        Result = Simulation.Run();
    }

    /// <summary>Starts the board again, after deep sleep or a restart.</summary>
    public void RunAgain() => Result = Simulation.Run();

    /// <summary>The picture at a time.</summary>
    public Picture PictureAt(long time) => Frames.Last(f => f.Time <= time).Picture;

    /// <summary>The motor's duty at a time.</summary>
    public int DutyAt(long time) => Motor.LastOrDefault(m => m.Time <= time).Duty;

    public void OnMotor(long time, bool on, int duty) => Motor.Add((time, duty));

    public void OnState(long time, Session session)
    {
        States.Add((time, StateLine.From(time, session)));
        Partner = session.Options.Partner;
        var afterStart = _afterStart;
        _afterStart = null;
        afterStart?.Invoke(time);
    }

    public void OnFrame(long time, PanelImage image) => Frames.Add((time, PanelPng.PictureOf(image)));

    public void OnPanelError(long time, string text) => Errors.Add(text);

    public void OnLog(long time, string text) => Errors.Add(text);
}
