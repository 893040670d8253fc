using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>Some of a routine's steps: number, point, side, and how long the hands are at work on all sides.</summary>
    public sealed class StepsPage
    {
        private const string LeftOut = "left out";
        private const string Default = "*";
        private const int Rows = 5;
        private const int PointX = 15;
        private const int SideX = 66;
        private const int TimeX = 90;
        private const int StarX = 122;

        private readonly RoutineTable table;
        private readonly StepPlan plan = new StepPlan();

        internal StepsPage(RoutineTable table)
        {
            this.table = table;
        }

        /// <summary>Pages that a routine's steps take.</summary>
        public int Pages(int routine) => (table.Routine(routine, TableFormat.Routine.StepCount) + Rows - 1) / Rows;

        /// <summary>Draws a page below the title.</summary>
        public void Draw(FrameBuffer frame, int routine, int page, SessionOptions options)
        {
            int end = table.Routine(routine, TableFormat.Routine.StepCount);
            for (int row = 0; row < Rows && (page * Rows) + row < end; row++)
            {
                DrawStep(frame, routine, (page * Rows) + row, 12 + (row * 8), options);
            }
        }

        private void DrawStep(FrameBuffer frame, int routine, int step, int y, SessionOptions options)
        {
            int index = table.FirstStep(routine) + step;
            plan.Load(table, index, options);
            Digits.DrawNumberIn(frame, Font.Small, 0, y, 11, Align.Right, step + 1);
            TableLine.Code(frame, table, plan.Point, PointX, y, SideX - PointX - 2);
            if (SafetyRule.Drop(table, index, options))
            {
                Text.DrawSmall(frame, SideX, y, LeftOut);
                return;
            }

            Text.DrawSmall(frame, SideX, y, SideText.Short(plan.Side));
            Digits.DrawTimeIn(frame, Font.Small, TimeX, y, StarX - TimeX - 1, Align.Right, Seconds());
            if (StepOrigin.HasDefaults(table, routine, step))
            {
                Text.DrawSmall(frame, StarX, y, Default);
            }
        }

        private int Seconds()
        {
            int sides = StepTiming.TwoSided(plan.Side) ? 2 : 1;
            return (int)(sides * StepTiming.SideTime(plan) / StepTiming.Second);
        }
    }
}
