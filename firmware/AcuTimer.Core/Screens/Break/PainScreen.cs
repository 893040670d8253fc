using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Break
{
    /// <summary>Sharp pain: the motor is off and time stands still. OK goes on with the next step, left ends the session.</summary>
    public sealed class PainScreen : NoticeScreen
    {
        private static readonly string Words =
            "STOP\nSharp pain: let go,\nrest, breathe slowly.\nThis step is skipped.\nPain stays? A doctor.";

        private static readonly string GoOn = "OK: next step";
        private static readonly string End = "\u2190end";

        private readonly Session session;
        private readonly PlaceKeeper place;
        private readonly Screen running;
        private bool saved;

        /// <summary>Made before the session begins, with the screen that it goes back to.</summary>
        public PainScreen(Session session, PlaceKeeper place, Screen running)
        {
            this.session = session;
            this.place = place;
            this.running = running;
        }

        /// <inheritdoc/>
        internal override int Standing => Rank.Safety;

        /// <inheritdoc/>
        protected override string Said => Words;

        /// <inheritdoc/>
        protected override string Key => string.Empty;

        /// <inheritdoc/>
        public override void Enter(long now) => saved = false;

        /// <summary>The place is kept when the signal is over: writing must not hold up the motor.</summary>
        public override Screen Follow(long now)
        {
            if (!saved && session.NextDue == long.MaxValue)
            {
                saved = true;
                place.Save();
            }

            return null;
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            base.Draw(frame, now);
            Keys.Draw(frame, End, string.Empty, GoOn);
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            if (gesture == ButtonGesture.Tap && button == Button.Back)
            {
                session.End(now);
                return running;
            }

            return button == Button.Ok ? base.OnButton(button, gesture, now) : null;
        }

        /// <inheritdoc/>
        protected override Screen Next(long now)
        {
            session.Resume(now);
            return running;
        }

        /// <inheritdoc/>
        protected override void DrawSign(FrameBuffer frame) => Sign.Stop(frame, 0, 0);
    }
}
