using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Setup;

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

        private int shownBattery;

        /// <summary>Shows what the table has.</summary>
        public ListScreen(Handheld device)
            : base(device, Menu.Routines)
        {
            Font.Large.LetGo();
            Font.Huge.LetGo();
            device.Table.LetGo();
        }

        /// <summary>Where everything ends that is not gone on with.</summary>
        public static Screen Of(Handheld device) => new ListScreen(device);

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        protected override int Rows => Device.Table.RoutineCount + 1;

        /// <inheritdoc/>
        public override Screen Follow(long now) => TitleBar.Battery(Device.Battery) != shownBattery ? this : null;

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame)
        {
            shownBattery = TitleBar.Battery(Device.Battery);
            TitleBar.Draw(frame, Device.Battery, Name);
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

            Text.DrawIn(frame, Font.Small, 2, y, CheckX - 3, Align.Left, Device.Table.Line(TitleOf(row)), 0);
            if (Dose.Reached(Device.Memory.History, Device.Table, row))
            {
                Font.Small.Draw(frame, CheckX, y, Symbols.Check);
            }
        }

        /// <inheritdoc/>
        protected override Screen Take(int row, long now) =>
            row == Rows - 1 ? new SettingsScreen(Device) : (Screen)new DetailScreen(Device, row);

        private int Seconds(int routine)
        {
            SessionOptions options = new SessionOptions();
            Departure.Take(Device, routine, options);
            return (int)(StepTiming.RoutineTime(Device.Table, routine, new StepPlan(), options) / StepTiming.Second);
        }

        private int TitleOf(int routine) => Device.Table.Text(TableFormat.SectionId.Routines, routine, TableFormat.Routine.Title);
    }
}
