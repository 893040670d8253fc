using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AcuTimer.Board;
using AcuTimer.Board.Pictures;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Script;
using AcuTimer.Simulator.Trace;

namespace AcuTimer.Tests.Simulator;

/// <summary>One run of the firmware, with all that was seen of it.</summary>
internal sealed class Recording : IBoardListener, ISessionListener, IFrameListener
{
    private readonly StringBuilder _trace = new();

    public Simulation Simulation { get; init; } = new();

    public List<(long Time, StateLine Line)> States { get; } = new();

    public List<(long Time, int Duty)> Motor { get; } = new();

    public List<(long Time, Picture Picture)> Frames { get; } = new();

    public List<string> Errors { get; } = new();

    public RunResult? Result { get; private set; }

    public string Trace => _trace.ToString();

    /// <summary>Plays a routine of the built-in table to its end.</summary>
    public static Recording OfRoutine(int routine)
    {
        var recording = new Recording();
        var presses = AutoPilot.Start(routine);
        recording.Simulation.Press(presses);
        recording.Simulation.Add(new EndOfRun(recording.Simulation.Board, presses[^1].End));
        recording.Run();
        return recording;
    }

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
        using var writer = new StringWriter(_trace) { NewLine = "\n" };
        var trace = new TraceWriter(writer);
        frames.Add(this);
        frames.Add(trace);
        Simulation.Add(this);
        Simulation.Add(trace);
        Simulation.Add(frames);
        Result = Simulation.Run();
    }

    /// <summary>The picture at a time.</summary>
    public Picture PictureAt(long time) => Frames.Last(f => f.Time <= time).Picture;

    /// <summary>The motor's duty at a time.</summary>
    public int DutyAt(long time) => Motor.LastOrDefault(m => m.Time <= time).Duty;

    public void OnMotor(long time, bool on, int duty) => Motor.Add((time, duty));

    public void OnState(long time, Session session) => States.Add((time, StateLine.From(time, session)));

    public void OnFrame(long time, PanelImage image) => Frames.Add((time, PanelPng.PictureOf(image)));

    public void OnPanelError(long time, string text) => Errors.Add(text);

    public void OnLog(long time, string text) => Errors.Add(text);
}
