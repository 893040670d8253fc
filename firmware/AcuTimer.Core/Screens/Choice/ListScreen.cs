using System;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;

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

        private readonly StepPlan plan = new StepPlan();
        private readonly int[] seconds = new int[Limits.Routines];
        private int shownBattery;

        /// <summary>Shows this device.</summary>
        public ListScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        protected override int Rows => Device.Table.RoutineCount + 1;

        /// <inheritdoc/>
        public override void Enter(long now)
        {
            Deck.Departure.TakeSettings();
            Array.Clear(seconds, 0, seconds.Length);
        }

        /// <inheritdoc/>
        public override Screen Follow(long now)
        {
            return TitleBar.Battery(Device) != shownBattery ? this : null;
        }

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame)
        {
            shownBattery = TitleBar.Battery(Device);
            TitleBar.Draw(frame, Device, Name);
            if (Chosen < Rows - 1)
            {
                LengthText.DrawIn(frame, Font.Small, TimeX, 0, TimeWidth, Align.Right, SecondsOf(Chosen));
            }
        }

        /// <inheritdoc/>
        protected override void DrawRow(FrameBuffer frame, int row, int y)
        {
            if (row == Rows - 1)
            {
                Text.Draw(frame, Font.Small, 2, y, Settings);
                return;
            }

            Text.DrawIn(frame, Font.Small, 2, y, CheckX - 3, Align.Left, Device.Table.Line(TitleOf(row)), 0);
            if (Dose.Reached(Device, row))
            {
                Font.Small.Draw(frame, CheckX, y, Symbols.Check);
            }
        }

        /// <inheritdoc/>
        protected override Screen Take(int row, long now)
        {
            return row == Rows - 1 ? Deck.Settings : Deck.Departure.Choose(row);
        }

        /// <summary>The length of a routine, reckoned when it is first shown.</summary>
        private int SecondsOf(int routine)
        {
            if (seconds[routine] == 0)
            {
                Deck.Departure.Options.FirstRun = Dose.IsNew(Device, routine);
                seconds[routine] = (int)(StepTiming.RoutineTime(Device.Table, routine, plan, Deck.Departure.Options) / StepTiming.Second);
            }

            return seconds[routine];
        }

        private int TitleOf(int routine)
        {
            return Device.Table.Text(TableFormat.SectionId.Routines, routine, TableFormat.Routine.Title);
        }
    }
}
