using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Choice;
using AcuTimer.Core.Sessions;

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

        private readonly bool finished;
        private readonly long elapsed;
        private bool uncounted = true;

        private DoneScreen(Handheld device, long now)
            : base(device)
        {
            finished = Session.State == SessionState.Ended;
            elapsed = Session.Elapsed(now);
            Font.Large.LetGo();
            Font.Huge.LetGo();
        }

        /// <inheritdoc/>
        protected override int Pages => 1 + (finished ? TipList.Pages(Session.Table, Session.Routine, true) : 0);

        /// <inheritdoc/>
        protected override string Key => Ok;

        /// <inheritdoc/>
        protected override bool GoesBack => false;

        private Session Session => Device.Session;

        /// <summary>Ends the session before its time.</summary>
        public static Screen End(Handheld device, long now)
        {
            device.Session.End(now);
            return Of(device, now);
        }

        /// <summary>Of a session that is over.</summary>
        public static Screen Of(Handheld device, long now) => new DoneScreen(device, now);

        /// <summary>The session is counted when the motor has said that it is over; then the count of today is shown anew.</summary>
        public override Screen Follow(long now)
        {
            bool counted = uncounted && !Device.Place.Open;
            uncounted &= !counted;
            return counted ? this : null;
        }

        /// <inheritdoc/>
        public override void Leave(long now) => Device.Player.Stop();

        /// <inheritdoc/>
        protected override void DrawPage(FrameBuffer frame, int shown)
        {
            if (shown > 0)
            {
                TipList.Draw(frame, Session.Table, Session.Routine, true, shown - 1);
                return;
            }

            Sign.Done(frame, 0, 0);
            Text.Draw(frame, Font.Medium, Sign.Size + 4, 0, finished ? Done : Ended);
            LengthText.DrawIn(frame, Font.Medium, 0, 21, LineX, Align.Left, (int)(elapsed / StepTiming.Second));
            Line(frame, 18, Session.StepsDone, Points);
            Line(frame, 27, Session.StepsSkipped, Skipped);
            Line(frame, 36, Session.StepsEased, Eased);
            Dose.DrawToday(frame, 46, Device.Memory.History, Session.Table, Session.Routine);
        }

        /// <inheritdoc/>
        protected override Screen OnOk(long now) => new ListScreen(Device);

        /// <inheritdoc/>
        protected override Screen OnBack(long now) => null;

        private static void Line(FrameBuffer frame, int y, int number, string word)
        {
            if (number > 0)
            {
                Dose.Number(frame, LineX, y, number, word);
            }
        }
    }
}
