using System.Collections.Generic;
using AcuTimer.Board;
using AcuTimer.Board.Pictures;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.App;
using AcuTimer.Simulator.Pictures;
using AcuTimer.Simulator.Run;

namespace AcuTimer.Tool.Pictures;

/// <summary>Plays a table's first routine on the simulated board, as fast as it goes, and keeps what the panel shows.</summary>
internal sealed class Shooting : ISessionListener, IFrameListener
{
    private const int MostFrames = 400;

    private readonly List<StepShot> _shots = [];
    private readonly List<Picture> _frames = [];
    private int _step = -1;
    private Side _side;
    private int _round;
    private bool _running;
    private bool _wanted;

    /// <summary>One picture for each step and side, in the order of play.</summary>
    public IReadOnlyList<StepShot> Shots => _shots;

    /// <summary>Every picture of the session, thinned out evenly.</summary>
    public IReadOnlyList<Picture> Frames => Thinned();

    public static Shooting Of(byte[] table)
    {
        var shooting = new Shooting();
        var simulation = new Simulation();
        var frames = new FrameWatch(simulation.Board);
        frames.Add(shooting);
        simulation.Add(frames);
        simulation.Add(shooting);
        simulation.PutTable(table);
        long started = AutoPilot.Start(simulation, 0, goesOnFrom: 0);
        simulation.Add(new EndOfRun(simulation.Board, started));
        simulation.Board.SetSpeed(double.PositiveInfinity);
        simulation.RunOn();
        return shooting;
    }

    public void OnState(long time, Session session)
    {
        _running = session.State == SessionState.Running;
        if (!_running)
        {
            return;
        }

        StepWalk walk = session.Cursor.Walk;
        bool work = session.Cursor.Phase is Phase.Hold or Phase.Clockwise or Phase.Counterclockwise or Phase.Work or Phase.Press or Phase.Inhale or Phase.Await;
        bool isNew = walk.Step != _step || walk.Side != _side || walk.Round != _round;
        if (work && isNew && walk.Round == 0)
        {
            _wanted = true;
            (_step, _side, _round) = (walk.Step, walk.Side, walk.Round);
        }
    }

    public void OnFrame(long time, PanelImage image)
    {
        if (!_running)
        {
            return;
        }

        Picture picture = PanelPng.PictureOf(image);
        _frames.Add(picture);
        if (_wanted)
        {
            _wanted = false;
            _shots.Add(new StepShot(_step, picture));
        }
    }

    private List<Picture> Thinned()
    {
        int each = (_frames.Count / MostFrames) + 1;
        var thin = new List<Picture>();
        for (int i = 0; i < _frames.Count; i += each)
        {
            thin.Add(_frames[i]);
        }

        return thin;
    }
}
