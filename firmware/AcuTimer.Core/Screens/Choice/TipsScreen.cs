using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>What is to be known before a routine: where the device goes, what follows from the safety answers, its own tips.</summary>
    public sealed class TipsScreen : PagesScreen
    {
        private const string Begin = "OK: begin";
        private const string Busy = "Your hands are busy:\nclip it on, lay it on\nthe lap, or pocket it";
        private const string FirstTime = "First time: each new\npoint waits for OK.";

        private readonly Departure departure;
        private readonly RoutineTable table;
        private readonly Caution answers;

        /// <summary>Said on the way to a session.</summary>
        public TipsScreen(ScreenMaker screens, Departure departure, RoutineTable table, Caution answers)
            : base(screens)
        {
            this.departure = departure;
            this.table = table;
            this.answers = answers;
        }

        /// <inheritdoc/>
        protected override int Pages => 1 + AnswerPages + TipList.Pages(table, departure.Routine, false);

        /// <inheritdoc/>
        protected override string Key => Begin;

        private int AnswerPages => AnswersTip.Says(answers) ? 1 : 0;

        /// <inheritdoc/>
        protected override void DrawPage(FrameBuffer frame, int shown)
        {
            if (shown == 0)
            {
                DrawPlace(frame);
            }
            else if (shown <= AnswerPages)
            {
                AnswersTip.Draw(frame, answers);
            }
            else
            {
                TipList.Draw(frame, table, departure.Routine, false, shown - 1 - AnswerPages);
            }
        }

        /// <summary>Most steps take both hands, so the device is felt where it lies.</summary>
        private void DrawPlace(FrameBuffer frame)
        {
            Lines.Draw(frame, 0, Busy);
            if (departure.Options.Guides)
            {
                Lines.Draw(frame, 33, FirstTime);
            }
        }

        /// <inheritdoc/>
        protected override Screen OnOk(long now) => departure.Next(now);

        /// <inheritdoc/>
        protected override Screen OnBack(long now) => screens.Make(ScreenKind.Detail);
    }
}
