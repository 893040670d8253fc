using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens
{
    /// <summary>The routines with their lengths, the chosen one's whole title on top; OK starts it.</summary>
    public sealed class ListScreen : Screen
    {
        private const int Rows = 6;

        private readonly Session session;
        private readonly RoutineTable table;
        private readonly SessionOptions options = new SessionOptions();
        private readonly int[] seconds;
        private int chosen;
        private int top;

        /// <summary>Lists this table.</summary>
        public ListScreen(Session session, RoutineTable table)
        {
            this.session = session;
            this.table = table;
            seconds = new int[table.RoutineCount];
            StepPlan plan = new StepPlan();
            for (int i = 0; i < seconds.Length; i++)
            {
                seconds[i] = (int)(StepTiming.RoutineTime(table, i, plan) / StepTiming.Second);
            }
        }

        /// <summary>Where OK leads.</summary>
        public Screen Running { get; set; }

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
                session.Begin(table, chosen, options, now);
                return Running;
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
