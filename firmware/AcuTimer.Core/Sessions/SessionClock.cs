namespace AcuTimer.Core.Sessions
{
    /// <summary>A session's own time: microseconds since it began, standing still in pauses.</summary>
    internal sealed class SessionClock
    {
        private long origin;
        private long stoppedAt;
        private bool stopped;

        /// <summary>So much time has passed, and it goes on now.</summary>
        internal void Begin(long now, long elapsed)
        {
            origin = now - elapsed;
            stopped = false;
        }

        /// <summary>The session's time.</summary>
        /// <param name="now">The clock.</param>
        internal long Elapsed(long now) => stopped ? stoppedAt : now - origin;

        /// <summary>When a time of the session comes on the clock, if nothing stops it.</summary>
        internal long OnClock(long time) => time == long.MaxValue ? time : time + origin;

        /// <summary>Stands still, before the next thing that is due: nothing is lost or late when time goes on.</summary>
        /// <param name="now">The clock.</param>
        /// <param name="due">When the next thing is due, in the session's time.</param>
        internal void Stop(long now, long due)
        {
            if (!stopped)
            {
                long time = now - origin;
                stoppedAt = time < due ? time : due;
                stopped = true;
            }
        }

        /// <summary>Goes on where it stands.</summary>
        /// <param name="now">The clock.</param>
        internal void Go(long now)
        {
            if (stopped)
            {
                origin = now - stoppedAt;
                stopped = false;
            }
        }
    }
}
