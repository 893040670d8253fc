using AcuTimer.Core.Sessions;

namespace AcuTimer.Simulator.Run;

/// <summary>Hears what the firmware's session does, beside what the board's wires show.</summary>
public interface ISessionListener
{
    /// <summary>The phase, the count or the state has changed.</summary>
    /// <param name="time">Virtual microseconds since power-on.</param>
    /// <param name="session">The session, to be read and not kept.</param>
    void OnState(long time, Session session);
}
