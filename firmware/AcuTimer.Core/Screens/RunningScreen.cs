using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Screens.Running;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens
{
    /// <summary>A step at work: one view for each kind of phase. Any button pauses at once.</summary>
    public sealed class RunningScreen : Screen
    {
        /// <summary>Time between two frames, in microseconds: the orbiting dot takes 20 places in a circle of two seconds.</summary>
        private const long FrameMicroseconds = 100000;

        private readonly Session session;
        private readonly PhaseViews views;
        private PhaseView view;
        private long shownPhase;

        /// <summary>Shows this session.</summary>
        public RunningScreen(Session session)
        {
            this.session = session;
            views = new PhaseViews(session);
        }

        /// <summary>Where a button leads.</summary>
        public Screen Paused { get; set; }

        /// <summary>Where the end leads.</summary>
        public Screen Done { get; set; }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            shownPhase = session.Cursor.Start;
            view = views.Of(session.Cursor.Phase);
            view.Draw(frame, now);
        }

        /// <inheritdoc/>
        public override void DrawChanges(FrameBuffer frame, long now)
        {
            view.DrawChanges(frame, now);
        }

        /// <inheritdoc/>
        public override long NextFrame(long now)
        {
            long done = session.Elapsed(now) % FrameMicroseconds;
            return now - done + FrameMicroseconds;
        }

        /// <inheritdoc/>
        public override Screen Follow(long now)
        {
            switch (session.State)
            {
                case SessionState.Ended: return Done;
                case SessionState.Paused: return Paused;
                default: return session.Cursor.Start != shownPhase ? this : null;
            }
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            if (gesture == ButtonGesture.Press && button == Button.Ok && session.Cursor.Phase == Phase.Await)
            {
                session.Proceed(now);
                return this;
            }

            session.Pause(now);
            return Paused;
        }
    }
}
