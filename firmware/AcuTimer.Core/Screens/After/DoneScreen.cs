using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Screens.After
{
    /// <summary>The session is over: how it went, and on the next pages what is good afterwards.</summary>
    public sealed class DoneScreen : PagesScreen
    {
        private const string Done = "DONE";
        private const string Ended = "ENDED";
        private const string Points = " points";
        private const string Skipped = " skipped";
        private const string Eased = " eased";
        private const string Ok = "OK";
        private const int LineX = 67;

        private readonly Session session;
        private readonly SignalPlayer player;
        private readonly PlaceKeeper place;
        private readonly History history;
        private readonly bool finished;
        private long elapsed;
        private bool uncounted = true;

        /// <summary>Of a session that is over.</summary>
        public DoneScreen(ScreenMaker screens, Session session, SignalPlayer player, PlaceKeeper place, History history)
            : base(screens)
        {
            this.session = session;
            this.player = player;
            this.place = place;
            this.history = history;
            finished = session.State == SessionState.Ended;
            Font.Large.LetGo();
            Font.Huge.LetGo();
            session.Table.LetGo();
        }

        /// <inheritdoc/>
        protected override int Pages => 1 + (finished ? TipList.Pages(session.Table, session.Routine, true) : 0);

        /// <inheritdoc/>
        protected override string Key => Ok;

        /// <inheritdoc/>
        protected override bool GoesBack => false;

        /// <inheritdoc/>
        public override void Enter(long now)
        {
            elapsed = session.Elapsed(now);
            base.Enter(now);
        }

        /// <summary>The session is counted when the motor has said that it is over; then the count of today is shown anew.</summary>
        public override Screen Follow(long now)
        {
            bool counted = uncounted && !place.Open;
            uncounted &= !counted;
            return counted ? this : null;
        }

        /// <inheritdoc/>
        public override void Leave(long now) => player.Stop();

        /// <inheritdoc/>
        protected override void DrawPage(FrameBuffer frame, int shown)
        {
            if (shown > 0)
            {
                TipList.Draw(frame, session.Table, session.Routine, true, shown - 1);
                return;
            }

            Sign.Done(frame, 0, 0);
            Text.Draw(frame, Font.Medium, Sign.Size + 4, 0, finished ? Done : Ended);
            LengthText.DrawIn(frame, Font.Medium, 0, 21, LineX, Align.Left, (int)(elapsed / StepTiming.Second));
            Line(frame, 18, session.StepsDone, Points);
            Line(frame, 27, session.StepsSkipped, Skipped);
            Line(frame, 36, session.StepsEased, Eased);
            Dose.DrawToday(frame, 46, history, session.Table, session.Routine);
        }

        /// <inheritdoc/>
        protected override Screen OnOk(long now) => screens.Make(ScreenKind.List);

        /// <inheritdoc/>
        protected override Screen OnBack(long now) => null;

        private static void Line(FrameBuffer frame, int y, int number, string word)
        {
            if (number > 0)
            {
                Lines.Number(frame, LineX, y, number, word);
            }
        }
    }
}
