using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens
{
    /// <summary>A routine before it starts: length, dose, and its steps with their sources; a star marks what is a device default.</summary>
    public sealed class DetailScreen : Screen
    {
        private const int Rows = 4;
        private const int FirstRow = 22;

        private readonly Session session;
        private readonly RoutineTable table;
        private readonly SessionOptions options = new SessionOptions();
        private readonly StepPlan plan = new StepPlan();
        private int top;

        /// <summary>Shows routines of this table.</summary>
        public DetailScreen(Session session, RoutineTable table)
        {
            this.session = session;
            this.table = table;
        }

        /// <summary>Index of the routine that is shown.</summary>
        public int Routine { get; set; }

        /// <summary>Where OK leads.</summary>
        public Screen Running { get; set; }

        /// <summary>Where back leads.</summary>
        public Screen List { get; set; }

        private int Steps => table.Routine(Routine, TableFormat.Routine.StepCount);

        /// <summary>Shows the routine from its first step on.</summary>
        public void Choose(int routine)
        {
            Routine = routine;
            top = 0;
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            int title = table.Text(TableFormat.SectionId.Routines, Routine, TableFormat.Routine.Title);
            Text.Draw(frame, Font.Small, 0, 0, table.Bytes, title);
            DrawDose(frame);
            frame.Fill(0, 18, FrameBuffer.Width, 1, Ink.Set);
            for (int row = 0; row < Rows && top + row < Steps; row++)
            {
                DrawStep(frame, top + row, FirstRow + (row * 8));
            }

            Text.Draw(frame, Font.Small, 0, 56, "* device default   OK");
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            if (gesture != ButtonGesture.Press)
            {
                return null;
            }

            if (button == Button.Ok)
            {
                session.Begin(table, Routine, options, now);
                return Running;
            }

            if (button == Button.Back && top == 0)
            {
                return List;
            }

            top += button == Button.Back ? -Rows : top + Rows < Steps ? Rows : 0;
            return this;
        }

        private void DrawDose(FrameBuffer frame)
        {
            int seconds = (int)(StepTiming.RoutineTime(table, Routine, plan) / StepTiming.Second);
            Digits.DrawTime(frame, Font.Small, 0, 9, seconds);
            int perDay = table.Routine(Routine, TableFormat.Routine.PerDay);
            if (perDay > 0)
            {
                int x = Digits.DrawNumber(frame, Font.Small, 66, 9, perDay);
                x = Text.Draw(frame, Font.Small, x, 9, " a day");
                bool own = (table.Routine(Routine, TableFormat.Routine.Defaults) & 1) != 0;
                Text.Draw(frame, Font.Small, x, 9, own ? "*" : string.Empty);
            }
        }

        private void DrawStep(FrameBuffer frame, int step, int y)
        {
            Digits.DrawNumberIn(frame, Font.Small, 0, y, 12, Align.Right, step + 1);
            plan.Load(table, table.FirstStep(Routine) + step);
            int code = table.Text(TableFormat.SectionId.Points, plan.Point, TableFormat.Point.Code);
            Text.DrawIn(frame, Font.Small, 16, y, 54, Align.Left, table.Bytes, code);
            OriginText.Draw(frame, table, Routine, step, 72, y);
        }
    }
}
