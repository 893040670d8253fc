using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>A routine more closely: its length and dose, the documents behind it, and its steps. OK begins.</summary>
    public sealed class DetailScreen : PagesScreen
    {
        private const string Start = "OK: start";

        private readonly SummaryPage summary;
        private readonly SourcesPage sources;
        private readonly StepsPage steps;

        private readonly Departure departure;

        /// <summary>Shows a routine more closely.</summary>
        /// <param name="device">The parts that are shown and steered.</param>
        /// <param name="routine">Index of the routine.</param>
        public DetailScreen(Handheld device, int routine)
            : base(device)
        {
            departure = new Departure(device, routine);
            summary = new SummaryPage(device.Table, device.Memory.History);
            sources = new SourcesPage(device.Table);
            steps = new StepsPage(device.Table);
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
            int title = Device.Table.Text(TableFormat.SectionId.Routines, Routine, TableFormat.Routine.Title);
            TitleBar.Draw(frame, Device.Battery, Device.Table.Line(title));
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
        protected override Screen OnBack(long now) => new ListScreen(Device);
    }
}
