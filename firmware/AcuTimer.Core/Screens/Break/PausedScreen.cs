using System;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.After;
using AcuTimer.Core.Screens.Running;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Break
{
    /// <summary>Time stands still and the motor is off: how to go on. The place is kept, should the power go. A long OK is sharp pain, here as in the running screen.</summary>
    public sealed class PausedScreen : MenuScreen
    {
        private const int WayCount = 6;
        private const int Paused = WayCount * Words.Cell;

        /// <summary>As <see cref="Words"/>: the ways, then the title.</summary>
        private static readonly string Said =
            "RESUME\n    "
            + "EASE\n      "
            + "REPEAT\n    "
            + "SKIP\n      "
            + "PREVIOUS\n  "
            + "END\n       "
            + "PAUSED\n    ";

        private readonly RunningScreen running;

        /// <summary>Made before the session begins, with the screen that it goes back to.</summary>
        public PausedScreen(Handheld device, RunningScreen running)
            : base(device, Menu.Pause)
        {
            this.running = running;
        }

        /// <inheritdoc/>
        protected override int Rows => WayCount;

        /// <inheritdoc/>
        protected override int RowHeight => 17;

        /// <inheritdoc/>
        public override void Enter(long now)
        {
            Choose(0);
            Device.Place.Save();
        }

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame)
        {
            StepWalk walk = Device.Session.Walk;
            RoutineTable table = Device.Session.Table;
            int code = table.Text(TableFormat.SectionId.Points, walk.Plan.Point, TableFormat.Point.Code);
            Text.DrawSmall(frame, 0, 0, Said, Paused);
            Text.DrawIn(frame, Font.Small, 46, 0, 56, Align.Left, table.Line(code), 0);
            Digits.DrawFractionIn(frame, Font.Small, 104, 0, 24, Align.Right, walk.Number, walk.Kept);
            frame.Fill(0, TitleBar.Bottom - 1, FrameBuffer.Width, 1, Ink.Set);
        }

        /// <inheritdoc/>
        protected override void DrawRow(FrameBuffer frame, int row, int y) =>
            Text.Draw(frame, Font.Medium, 2, y, Said, row * Words.Cell);

        /// <inheritdoc/>
        protected override Screen Take(int row, long now)
        {
            Session session = Device.Session;
            switch (row)
            {
                case 0: session.Resume(now); break;
                case 1: session.Ease(now); break;
                case 2: session.RepeatSide(now); break;
                case 3: session.Skip(now); break;
                case 4: session.Back(now); break;
                case 5: return DoneScreen.End(Device, now);
                default: throw new InvalidOperationException();
            }

            return running;
        }

        /// <inheritdoc/>
        protected override Screen OnLong(Button button, long now)
        {
            if (button != Button.Ok)
            {
                return null;
            }

            Device.Session.SharpPain(now);
            return running.Pain;
        }
    }
}
