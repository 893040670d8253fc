using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>The routines by their whole titles, the chosen one's length on top, and the settings at the end.</summary>
    public sealed class ListScreen : MenuScreen
    {
        private const string Name = "AcuTimer";
        private const string Settings = "Settings";
        private const int CheckX = RowWidth - 7;
        private const int TimeX = 56;
        private const int TimeWidth = 48;

        private readonly RoutineTable table;
        private readonly Memories memory;
        private readonly BatteryGauge battery;
        private int shownBattery;

        /// <summary>Shows what the table has.</summary>
        public ListScreen(ScreenMaker screens, RoutineTable table, Memories memory, BatteryGauge battery)
            : base(screens, Menu.Routines)
        {
            this.table = table;
            this.memory = memory;
            this.battery = battery;
            Font.Large.LetGo();
            Font.Huge.LetGo();
            table.LetGo();
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        protected override int Rows => table.RoutineCount + 1;

        /// <inheritdoc/>
        public override Screen Follow(long now) => TitleBar.Battery(battery) != shownBattery ? this : null;

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame)
        {
            shownBattery = TitleBar.Battery(battery);
            TitleBar.Draw(frame, battery, Name);
            if (Chosen < Rows - 1)
            {
                LengthText.DrawIn(frame, Font.Small, TimeX, 0, TimeWidth, Align.Right, Seconds(Chosen));
            }
        }

        /// <inheritdoc/>
        protected override void DrawRow(FrameBuffer frame, int row, int y)
        {
            if (row == Rows - 1)
            {
                Text.DrawSmall(frame, 2, y, Settings);
                return;
            }

            Text.DrawIn(frame, Font.Small, 2, y, CheckX - 3, Align.Left, TableLine.Title(table, row), 0);
            if (Dose.Reached(memory.History, table, row))
            {
                Font.Small.Draw(frame, CheckX, y, Symbols.Check);
            }
        }

        /// <inheritdoc/>
        protected override Screen Take(int row, long now) =>
            screens.Make(row == Rows - 1 ? ScreenKind.Settings : ScreenKind.Detail);

        private int Seconds(int routine)
        {
            SessionOptions options = new SessionOptions();
            memory.PutInto(options, table, routine, battery.SupplyMillivolts);
            return (int)(StepTiming.RoutineTime(table, routine, new StepPlan(), options) / StepTiming.Second);
        }
    }
}
