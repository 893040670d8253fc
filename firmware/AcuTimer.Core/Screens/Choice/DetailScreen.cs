using AcuTimer.Core.Display;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>A routine more closely: its length and dose, the documents behind it, and its steps. OK begins.</summary>
    public sealed class DetailScreen : PagesScreen
    {
        private const string Start = "OK: start";

        private readonly RoutineTable table;
        private readonly BatteryGauge battery;
        private readonly SummaryPage summary;
        private readonly SourcesPage sources;
        private readonly StepsPage steps;
        private readonly Departure departure;

        /// <summary>Shows a routine more closely.</summary>
        public DetailScreen(ScreenMaker screens, Departure departure, RoutineTable table, History history, BatteryGauge battery)
            : base(screens)
        {
            this.departure = departure;
            this.table = table;
            this.battery = battery;
            summary = new SummaryPage(table, history);
            sources = new SourcesPage(table);
            steps = new StepsPage(table);
        }

        /// <inheritdoc/>
        protected override int Pages => 1 + sources.Pages(Routine) + steps.Pages(Routine);

        /// <inheritdoc/>
        protected override string Key => Start;

        private int Routine => departure.Routine;

        /// <inheritdoc/>
        public override void Enter(long now)
        {
            base.Enter(now);
            departure.TakeSettings();
        }

        /// <inheritdoc/>
        protected override void DrawPage(FrameBuffer frame, int shown)
        {
            TitleBar.Draw(frame, battery, TableLine.Title(table, Routine));
            int documents = sources.Pages(Routine);
            if (shown == 0)
            {
                summary.Draw(frame, Routine, departure.Options);
            }
            else if (shown <= documents)
            {
                sources.Draw(frame, Routine, shown - 1);
            }
            else
            {
                steps.Draw(frame, Routine, shown - 1 - documents, departure.Options);
            }
        }

        /// <inheritdoc/>
        protected override Screen OnOk(long now) => departure.Begin(now);

        /// <inheritdoc/>
        protected override Screen OnBack(long now) => screens.Make(ScreenKind.List);
    }
}
