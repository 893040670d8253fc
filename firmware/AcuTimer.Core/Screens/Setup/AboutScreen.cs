using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Notices;
using AcuTimer.Core.Screens.Texts;
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
        private const string Compare = "Compare the voltage\nwith a voltmeter once";
        private const string Bus = "Panel errors: ";
        private const string Watchdog = "Watchdog stops: ";
        private const string Back = "OK: back";
        private const string Set = "OK: set";
        private const string Before = "Previous routines:\nthese are removed.";
        private const string Previous = "OK: previous";
        private const int BatteryPage = 2;
        private const int PreviousPage = 3;

        private readonly TableStore tables;
        private readonly RoutineTable table;
        private readonly Hardware board;
        private readonly PanelKeeper panel;
        private readonly BatteryGauge battery;

        internal AboutScreen(ScreenMaker screens, TableStore tables, RoutineTable table, Hardware board, PanelKeeper panel, BatteryGauge battery)
            : base(screens)
        {
            this.tables = tables;
            this.table = table;
            this.board = board;
            this.panel = panel;
            this.battery = battery;
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        protected override int Pages => tables.Source != TableSource.BuiltIn ? PreviousPage + 1 : PreviousPage;

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
                Lines.Draw(frame, 20, Before);
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
            if (Page == PreviousPage && tables.GoBack())
            {
                return new NewTableScreen(tables, table, screens.Make(ScreenKind.Settings)).Take(TableUpdate.Updated, TableError.None);
            }

            return screens.Make(Trims ? ScreenKind.BatteryTrim : ScreenKind.Settings);
        }

        /// <inheritdoc/>
        protected override Screen OnBack(long now) => screens.Make(ScreenKind.Settings);

        private void DrawTable(FrameBuffer frame)
        {
            Text.DrawSmall(frame, 0, 11, NotMedical);
            TableText.DrawSource(frame, tables, 0, 20);
            TableText.DrawReason(frame, tables, 0, 29);
            int y = TableText.Refused(tables) ? 47 : 38;
            HexText.Draw(frame, Text.DrawSmall(frame, 0, y, Checksum), y, table.Crc);
            if (y < 47)
            {
                Lines.Number(frame, 0, 47, table.RoutineCount, Routines);
            }
        }

        private void DrawBoard(FrameBuffer frame)
        {
            Text.DrawSmall(frame, Text.Draw(frame, Font.Small, 0, 11, Start), 11, board.Power.StartReason);
            Lines.Told(frame, 0, 20, Free, board.Power.FreeMemory);
            Lines.Told(frame, 0, 29, Bus, panel.Errors);
            Lines.Told(frame, 0, 38, Watchdog, board.Watchdog.Stops);
        }

        /// <summary>There is a voltage to compare with a voltmeter's.</summary>
        private bool Trims => Page == BatteryPage && battery.Known;

        private void DrawBattery(FrameBuffer frame)
        {
            int x = Text.DrawSmall(frame, 0, 11, Battery);
            if (!Trims)
            {
                Text.DrawSmall(frame, 0, 20, Unknown);
                return;
            }

            Lines.Number(frame, x, 11, battery.Millivolts, Millivolts);
            Lines.Number(frame, 0, 20, battery.Percent, Percent);
            Text.DrawSmall(frame, 24, 20, Typical);
            Lines.Draw(frame, 34, Compare);
        }
    }
}
