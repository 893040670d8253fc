using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens
{
    /// <summary>The session is over: how long it took, and a tip for afterwards.</summary>
    public sealed class DoneScreen : Screen
    {
        private readonly Session session;
        private int seconds;

        /// <summary>Shows the end of this session.</summary>
        public DoneScreen(Session session)
        {
            this.session = session;
        }

        /// <summary>Where every button leads.</summary>
        public Screen List { get; set; }

        /// <inheritdoc/>
        public override void Enter(long now)
        {
            seconds = (int)(session.Cursor.Start / StepTiming.Second);
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Text.DrawIn(frame, Font.Medium, 0, 0, FrameBuffer.Width, Align.Centre, "DONE");
            int x = Text.Draw(frame, Font.Small, 0, 20, "Time ");
            Digits.DrawTime(frame, Font.Small, x, 20, seconds);
            DrawTip(frame);
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            return gesture == ButtonGesture.Press ? List : null;
        }

        private void DrawTip(FrameBuffer frame)
        {
            RoutineTable table = session.Table;
            if (table.Routine(session.Routine, TableFormat.Routine.AfterTips) == 0)
            {
                return;
            }

            int tip = table.Routine(session.Routine, TableFormat.Routine.FirstTip)
                + table.Routine(session.Routine, TableFormat.Routine.BeforeTips);
            int text = table.Text(TableFormat.SectionId.Tips, tip, TableFormat.Tip.Text);
            for (int y = 40; text >= 0 && y <= 56; y += 8)
            {
                Text.Draw(frame, Font.Small, 0, y, table.Bytes, text);
                text = Text.NextLine(table.Bytes, text);
            }
        }
    }
}
