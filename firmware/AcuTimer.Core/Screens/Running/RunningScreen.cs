using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Screens.Break;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>A step at work: one view for each kind of phase. Any press pauses at once, but for OK where the step waits for it; a long OK is sharp pain.</summary>
    public sealed class RunningScreen : Screen
    {
        private readonly ScreenMaker screens;
        private readonly Session session;
        private readonly SignalPlayer player;
        private readonly PhaseViews views;
        private PhaseView view;
        private long shownPhase;

        /// <summary>
        /// Made with all that the session shows before it begins: while it runs nothing is made.
        /// </summary>
        public RunningScreen(ScreenMaker screens, Session session, SignalPlayer player, PlaceKeeper place, BatteryGauge battery)
        {
            this.screens = screens;
            this.session = session;
            this.player = player;
            views = new PhaseViews(session, battery);
            Pain = new PainScreen(session, place, this);
            Paused = new PausedScreen(screens, session, place, this, Pain);
            Font.Large.Take();
            Font.Huge.Take();
        }

        /// <inheritdoc/>
        internal override int Standing => Rank.Session;

        /// <summary>Time stands still.</summary>
        internal PausedScreen Paused { get; }

        /// <summary>Sharp pain.</summary>
        internal PainScreen Pain { get; }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            shownPhase = session.Cursor.Start;
            view = views.Of(session.Cursor.Phase);
            view.Draw(frame, now);
        }

        /// <inheritdoc/>
        public override void DrawChanges(FrameBuffer frame, long now) => view.DrawChanges(frame, now);

        /// <inheritdoc/>
        public override long NextFrame(long now) => view.NextFrame(now);

        /// <inheritdoc/>
        public override Screen Follow(long now)
        {
            switch (session.State)
            {
                case SessionState.Idle:
                case SessionState.Ended: return screens.Make(ScreenKind.Done);
                case SessionState.Paused: return session.Hurt ? Pain : (Screen)Paused;
                case SessionState.Running:
                default: return IsShown ? null : this;
            }
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now) =>
            gesture == ButtonGesture.Press ? (Screen)OnPress(button, now)
                : gesture == ButtonGesture.Squeeze ? Pause(now)
                : gesture == ButtonGesture.Tap ? Proceed(button, now)
                : gesture == ButtonGesture.Long && button == Button.Ok ? Hurt(now) : null;

        /// <summary>A phase that goes on after another may seem to have begun when that one did.</summary>
        private bool IsShown => session.Cursor.Start == shownPhase && views.Of(session.Cursor.Phase) == view;

        private bool Waits => session.Cursor.Phase == Phase.Await || session.Cursor.Phase == Phase.Wait;

        /// <summary>The motor stops, whatever the press becomes. Where time waits for OK it may still become the tap that goes on.</summary>
        private PausedScreen OnPress(Button button, long now)
        {
            if (button == Button.Ok && Waits)
            {
                player.Stop();
                return null;
            }

            return Pause(now);
        }

        private RunningScreen Proceed(Button button, long now)
        {
            if (button != Button.Ok || !Waits)
            {
                return null;
            }

            session.Proceed(now);
            return this;
        }

        private PausedScreen Pause(long now)
        {
            session.Pause(now);
            return Paused;
        }

        /// <summary>The step in which the finger went down: since then time has stood still, or waited.</summary>
        private PainScreen Hurt(long now)
        {
            if (session.State != SessionState.Running && session.State != SessionState.Paused)
            {
                return null;
            }

            session.SharpPain(now);
            return Pain;
        }
    }
}
