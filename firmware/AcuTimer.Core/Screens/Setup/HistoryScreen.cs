using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
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

        internal HistoryScreen(Handheld device)
            : base(device)
        {
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        protected override int Pages => Days == 0 ? 1 : (Days + Rows - 1) / Rows;

        /// <inheritdoc/>
        protected override string Key => Back;

        private int Days => Device.Memory.History.Days;

        /// <inheritdoc/>
        protected override void DrawPage(FrameBuffer frame, int shown)
        {
            TitleBar.Draw(frame, Device.Battery, Title);
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
        protected override Screen OnOk(long now) => new SettingsScreen(Device);

        /// <inheritdoc/>
        protected override Screen OnBack(long now) => new SettingsScreen(Device);

        private void DrawDay(FrameBuffer frame, int index, int y)
        {
            History history = Device.Memory.History;
            int ago = Device.Board.Calendar.Today - history.Day(index);
            bool unknown = history.Day(index) == 0 || ago < 0;
            if (unknown || ago < 2)
            {
                Text.DrawSmall(frame, 0, y, unknown ? NoDate : ago == 1 ? Yesterday : Today);
            }
            else
            {
                Text.DrawSmall(frame, Digits.DrawNumber(frame, Font.Small, 0, y, ago), y, DaysAgo);
            }

            Digits.DrawNumberIn(frame, Font.Small, CountRight - 30, y, 30, Align.Right, history.Count(index));
        }
    }
}
