using System;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Simulator.Run;

/// <summary>Switches the power off when nothing more is to come: no press left, and the session not running for a while.</summary>
public sealed class EndOfRun : ISessionListener
{
    /// <summary>Long enough for the last signal and the last picture.</summary>
    private const long Quiet = 3 * VirtualTime.Second;

    /// <summary>A run without end ends after this.</summary>
    private const long Longest = 24 * 3600 * VirtualTime.Second;

    private readonly SimulatedBoard _board;
    private readonly long _lastPress;
    private bool _running;
    private BoardEvent? _off;

    /// <summary>Watches this board.</summary>
    /// <param name="board">The board.</param>
    /// <param name="lastPress">When the last press ends.</param>
    public EndOfRun(SimulatedBoard board, long lastPress)
    {
        _board = board;
        _lastPress = lastPress;
        board.PowerOffAt(Longest);
        Plan(0);
    }

    /// <inheritdoc/>
    public void OnState(long time, Session session)
    {
        _running = session.State == SessionState.Running;
        Plan(time);
    }

    private void Plan(long time)
    {
        _off?.Cancel();
        _off = _running ? null : _board.PowerOffAt(Math.Max(time, _lastPress) + Quiet);
    }
}
