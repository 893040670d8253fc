using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>How one kind of phase looks, below the header.</summary>
    public abstract class PhaseView
    {
        /// <summary>Shows this session.</summary>
        protected PhaseView(Session session)
        {
            Session = session;
        }

        /// <summary>The session that is shown.</summary>
        protected Session Session { get; }

        /// <summary>Draws all of it on an empty frame.</summary>
        public abstract void Draw(FrameBuffer frame, long now);

        /// <summary>Draws what has changed since.</summary>
        public abstract void DrawChanges(FrameBuffer frame, long now);

        /// <summary>Whole seconds left, counted up: a countdown ends when it has shown 1.</summary>
        protected int SecondsLeft(long now)
        {
            return (int)((Session.Remaining(now) + StepTiming.Second - 1) / StepTiming.Second);
        }
    }
}
