using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Display;
using AcuTimer.Core.Screens.Break;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>A step at work: one view for each kind of phase. Any button pauses at once; a long OK is sharp pain.</summary>
    public sealed class RunningScreen : Screen
    {
        /// <summary>Time between two frames, in microseconds: the orbiting dot takes 20 places in a circle of two seconds.</summary>
        private const long FrameMicroseconds = 100000;

        private readonly Session session;
        private readonly PhaseViews views;
        private PhaseView view;
        private long shownPhase;

        /// <summary>Shows this device.</summary>
        public RunningScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
            session = device.Session;
            views = new PhaseViews(device);
        }

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
                case SessionState.Ended: return Deck.Done.Of(now);
                case SessionState.Paused: return session.Hurt ? Deck.Pain : (Screen)Deck.Paused;
                case SessionState.Idle: return Deck.List;
                default: return session.Cursor.Start != shownPhase ? this : null;
            }
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            if (gesture != ButtonGesture.Press)
            {
                return button == Button.Ok ? Hurt(now) : null;
            }

            if (button == Button.Ok && Waits)
            {
                session.Proceed(now);
                return this;
            }

            session.Pause(now);
            return Deck.Paused;
        }

        private bool Waits => session.Cursor.Phase == Phase.Await || session.Cursor.Phase == Phase.Wait;

        private PainScreen Hurt(long now)
        {
            session.SharpPain(now);
            return Deck.Pain;
        }
    }
}
