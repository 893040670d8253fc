using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Notices;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>What the device knows of itself: the firmware and the routines, then the board.</summary>
    public sealed class AboutScreen : PagesScreen
    {
        private const string Title = "About AcuTimer ";
        private const string NotMedical = "not a medical device";
        private const string Checksum = "checksum ";
        private const string Routines = " routines";
        private const string Start = "Start: ";
        private const string Free = "Free memory: ";
        private const string Battery = "Battery: ";
        private const string Millivolts = " mV";
        private const string Percent = "%";
        private const string Unknown = "not to be measured";
        private const string Typical = "(typical curve)";
        private const string Compare = "Compare the voltage";
        private const string Once = "with a voltmeter once";
        private const string Bus = "Panel errors: ";
        private const string Watchdog = "Watchdog stops: ";
        private const string Back = "OK: back";
        private const string Set = "OK: set";
        private const string Before = "Previous routines:";
        private const string Goes = "these are removed.";
        private const string Previous = "OK: previous";
        private const int BatteryPage = 2;
        private const int PreviousPage = 3;

        internal AboutScreen(Handheld device)
            : base(device)
        {
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        protected override int Pages => Device.Tables.Source != TableSource.BuiltIn ? PreviousPage + 1 : PreviousPage;

        /// <inheritdoc/>
        protected override string Key => Page == PreviousPage ? Previous : Trims ? Set : Back;

        /// <inheritdoc/>
        protected override void DrawPage(FrameBuffer frame, int shown)
        {
            int x = Text.DrawSmall(frame, 0, 0, Title);
            Text.DrawSmall(frame, x, 0, Product.Version);
            frame.Fill(0, TitleBar.Bottom - 1, FrameBuffer.Width, 1, Ink.Set);
            if (shown == 0)
            {
                DrawTable(frame);
            }
            else if (shown == BatteryPage)
            {
                DrawBattery(frame);
            }
            else if (shown == PreviousPage)
            {
                Text.DrawSmall(frame, 0, 20, Before);
                Text.DrawSmall(frame, 0, 29, Goes);
            }
            else
            {
                DrawBoard(frame);
            }
        }

        /// <inheritdoc/>
        protected override Screen OnOk(long now)
        {
            // What cannot be removed is told as a trouble of the storage.
            if (Page == PreviousPage && Device.Tables.GoBack())
            {
                NewTableScreen shown = new NewTableScreen(Device, new SettingsScreen(Device));
                shown.Take(TableUpdate.Updated, TableError.None);
                return shown;
            }

            return Trims ? (Screen)new BatteryTrimScreen(Device) : new SettingsScreen(Device);
        }

        /// <inheritdoc/>
        protected override Screen OnBack(long now) => new SettingsScreen(Device);

        private void DrawTable(FrameBuffer frame)
        {
            Text.DrawSmall(frame, 0, 11, NotMedical);
            TableText.DrawSource(frame, Device.Tables, 0, 20);
            TableText.DrawReason(frame, Device.Tables, 0, 29);
            int y = TableText.Refused(Device.Tables) ? 47 : 38;
            HexText.Draw(frame, Text.DrawSmall(frame, 0, y, Checksum), y, Device.Table.Crc);
            if (y < 47)
            {
                int x = Digits.DrawNumber(frame, Font.Small, 0, 47, Device.Table.RoutineCount);
                Text.DrawSmall(frame, x, 47, Routines);
            }
        }

        private void DrawBoard(FrameBuffer frame)
        {
            Text.DrawSmall(frame, Text.Draw(frame, Font.Small, 0, 11, Start), 11, Device.Board.Power.StartReason);
            Line(frame, 20, Free, Device.Board.Power.FreeMemory);
            Line(frame, 29, Bus, Device.Panel.Errors);
            Line(frame, 38, Watchdog, Device.Board.Watchdog.Stops);
        }

        /// <summary>There is a voltage to compare with a voltmeter's.</summary>
        private bool Trims => Page == BatteryPage && Device.Battery.Known;

        private void DrawBattery(FrameBuffer frame)
        {
            int x = Text.DrawSmall(frame, 0, 11, Battery);
            if (!Trims)
            {
                Text.DrawSmall(frame, 0, 20, Unknown);
                return;
            }

            Text.DrawSmall(frame, Digits.DrawNumber(frame, Font.Small, x, 11, Device.Battery.Millivolts), 11, Millivolts);
            Text.DrawSmall(frame, Digits.DrawNumber(frame, Font.Small, 0, 20, Device.Battery.Percent), 20, Percent);
            Text.DrawSmall(frame, 24, 20, Typical);
            Text.DrawSmall(frame, 0, 34, Compare);
            Text.DrawSmall(frame, 0, 43, Once);
        }

        private static int Line(FrameBuffer frame, int y, string word, int number) =>
            Digits.DrawNumber(frame, Font.Small, Text.DrawSmall(frame, 0, y, word), y, number);
    }
}
