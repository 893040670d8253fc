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
        private readonly Session session;
        private readonly PhaseViews views;
        private PhaseView view;
        private long shownPhase;
        private int left;

        /// <summary>Shows this device.</summary>
        public RunningScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
            session = device.Session;
            views = new PhaseViews(device);
        }

        /// <inheritdoc/>
        public override void Enter(long now)
        {
            left = session.Walk.Step;
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
            return view.NextFrame(now);
        }

        /// <inheritdoc/>
        public override Screen Follow(long now)
        {
            switch (session.State)
            {
                case SessionState.Ended: return Deck.Done.Of(now);
                case SessionState.Paused: return session.Hurt ? Deck.Pain : (Screen)Deck.Paused;
                case SessionState.Idle: return Deck.List;
                default: return IsShown ? null : this;
            }
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            if (gesture != ButtonGesture.Press)
            {
                return button == Button.Ok ? Hurt(now) : null;
            }

            left = session.Walk.Step;
            if (button == Button.Ok && Waits)
            {
                session.Proceed(now);
                return this;
            }

            session.Pause(now);
            return Deck.Paused;
        }

        /// <summary>A phase that goes on after another may seem to have begun when that one did.</summary>
        private bool IsShown => session.Cursor.Start == shownPhase && views.Of(session.Cursor.Phase) == view;

        private bool Waits => session.Cursor.Phase == Phase.Await || session.Cursor.Phase == Phase.Wait;

        /// <summary>The press that moved on from a step becomes the long one: it is that step that hurt.</summary>
        private PainScreen Hurt(long now)
        {
            if (session.Walk.Step != left)
            {
                session.Back(now);
            }

            session.SharpPain(now);
            return Deck.Pain;
        }
    }
}
