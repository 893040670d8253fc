using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens
{
    /// <summary>The routines with their lengths, the chosen one's whole title on top; OK shows it.</summary>
    public sealed class ListScreen : Screen
    {
        private const int Rows = 6;

        private readonly RoutineTable table;
        private readonly int[] seconds;
        private int chosen;
        private int top;

        /// <summary>Lists this table.</summary>
        public ListScreen(RoutineTable table)
        {
            this.table = table;
            seconds = new int[table.RoutineCount];
            StepPlan plan = new StepPlan();
            for (int i = 0; i < seconds.Length; i++)
            {
                seconds[i] = (int)(StepTiming.RoutineTime(table, i, plan) / StepTiming.Second);
            }
        }

        /// <summary>Where OK leads.</summary>
        public DetailScreen Detail { get; set; }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            DrawTitle(frame, chosen, 0, 0, FrameBuffer.Width);
            frame.Fill(0, 9, FrameBuffer.Width, 1, Ink.Set);
            for (int row = 0; row < Rows && top + row < seconds.Length; row++)
            {
                DrawRow(frame, top + row, 16 + row * 8);
            }
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
                Detail.Choose(chosen);
                return Detail;
            }

            int count = seconds.Length;
            chosen = (chosen + (button == Button.Next ? 1 : count - 1)) % count;
            top = chosen < top ? chosen : chosen >= top + Rows ? chosen - Rows + 1 : top;
            return this;
        }

        private void DrawRow(FrameBuffer frame, int routine, int y)
        {
            if (routine == chosen)
            {
                Text.Draw(frame, Font.Small, 0, y, ">");
            }

            DrawTitle(frame, routine, 8, y, 84);
            Digits.DrawTimeIn(frame, Font.Small, 94, y, 34, Align.Right, seconds[routine]);
        }

        private void DrawTitle(FrameBuffer frame, int routine, int x, int y, int width)
        {
            int text = table.Text(TableFormat.SectionId.Routines, routine, TableFormat.Routine.Title);
            Text.DrawIn(frame, Font.Small, x, y, width, Align.Left, table.Bytes, text);
        }
    }
}
