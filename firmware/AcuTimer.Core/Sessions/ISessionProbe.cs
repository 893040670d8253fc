namespace AcuTimer.Core.Sessions
{
    /// <summary>Watches a session from outside: nobody on the device, the trace on the simulated board.</summary>
    public interface ISessionProbe
    {
        /// <summary>The phase, the count, or the state has just changed.</summary>
        /// <param name="session">The session.</param>
        /// <param name="at">When the change was due, in microseconds on the clock.</param>
        void OnState(Session session, long at);
    }
}
