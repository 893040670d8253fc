using System.Collections.Generic;
using AcuTimer.Board;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Simulator.Run;

/// <summary>The firmware's probe: passes on what it sees, with the board's time.</summary>
public sealed class SessionWatch : ISessionProbe
{
    private readonly SimulatedBoard _board;
    private readonly List<ISessionListener> _listeners = new();

    /// <summary>Watches a session on this board.</summary>
    public SessionWatch(SimulatedBoard board) => _board = board;

    /// <summary>Adds somebody to tell.</summary>
    public void Add(ISessionListener listener) => _listeners.Add(listener);

    /// <inheritdoc/>
    public void OnState(Session session, long at)
    {
        CodeMeter.Pause();
        try
        {
            _listeners.ForEach(l => l.OnState(_board.Now, session));
        }
        finally
        {
            CodeMeter.Resume();
        }
    }
}
