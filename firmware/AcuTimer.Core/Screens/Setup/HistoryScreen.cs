using AcuTimer.Core.Display;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Power;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>The days of use, the newest first, and how many sessions each had.</summary>
    public sealed class HistoryScreen : PagesScreen
    {
        private const string Title = "History";
        private const string None = "No session yet.";
        private const string Today = "today";
        private const string Yesterday = "yesterday";
        private const string DaysAgo = " days ago";
        private const string NoDate = "day unknown";
        private const string Back = "OK: back";
        private const int Rows = 4;
        private const int CountRight = 126;

        private readonly History history;
        private readonly ICalendar calendar;
        private readonly BatteryGauge battery;

        internal HistoryScreen(ScreenMaker screens, History history, ICalendar calendar, BatteryGauge battery)
            : base(screens)
        {
            this.history = history;
            this.calendar = calendar;
            this.battery = battery;
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        protected override int Pages => Days == 0 ? 1 : (Days + Rows - 1) / Rows;

        /// <inheritdoc/>
        protected override string Key => Back;

        private int Days => history.Days;

        /// <inheritdoc/>
        protected override void DrawPage(FrameBuffer frame, int shown)
        {
            TitleBar.Draw(frame, battery, Title);
            if (Days == 0)
            {
                Text.DrawSmall(frame, 0, 20, None);
            }

            for (int row = 0; row < Rows && (shown * Rows) + row < Days; row++)
            {
                DrawDay(frame, (shown * Rows) + row, 13 + (row * 10));
            }
        }

        /// <inheritdoc/>
        protected override Screen OnOk(long now) => screens.Make(ScreenKind.Settings);

        private void DrawDay(FrameBuffer frame, int index, int y)
        {
            int ago = calendar.Today - history.Day(index);
            bool unknown = history.Day(index) == 0 || ago < 0;
            if (unknown || ago < 2)
            {
                Text.DrawSmall(frame, 0, y, unknown ? NoDate : ago == 1 ? Yesterday : Today);
            }
            else
            {
                Lines.Number(frame, 0, y, ago, DaysAgo);
            }

            Digits.DrawNumberIn(frame, Font.Small, CountRight - 30, y, 30, Align.Right, history.Count(index));
        }
    }
}
