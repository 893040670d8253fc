using System;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
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

        private readonly Session session;
        private readonly PlaceKeeper place;
        private readonly Screen running;
        private readonly Screen pain;

        /// <summary>Made before the session begins, with the screen that it goes back to and the one for sharp pain.</summary>
        public PausedScreen(ScreenMaker screens, Session session, PlaceKeeper place, Screen running, Screen pain)
            : base(screens, Menu.Pause)
        {
            this.session = session;
            this.place = place;
            this.running = running;
            this.pain = pain;
        }

        /// <inheritdoc/>
        protected override int Rows => WayCount;

        /// <inheritdoc/>
        protected override int RowHeight => 17;

        /// <inheritdoc/>
        public override void Enter(long now)
        {
            Choose(0);
            place.Save();
        }

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame)
        {
            StepWalk walk = session.Walk;
            Text.DrawSmall(frame, 0, 0, Said, Paused);
            TableLine.Code(frame, session.Table, walk.Plan.Point, 46, 0, 56);
            Digits.DrawFractionIn(frame, Font.Small, 104, 0, 24, Align.Right, walk.Number, walk.Kept);
            frame.Fill(0, TitleBar.Bottom - 1, FrameBuffer.Width, 1, Ink.Set);
        }

        /// <inheritdoc/>
        protected override void DrawRow(FrameBuffer frame, int row, int y) =>
            Text.Draw(frame, Font.Medium, 2, y, Said, row * Words.Cell);

        /// <inheritdoc/>
        protected override Screen Take(int row, long now)
        {
            switch (row)
            {
                case 0: session.Resume(now); break;
                case 1: session.Ease(now); break;
                case 2: session.RepeatSide(now); break;
                case 3: session.Skip(now); break;
                case 4: session.Back(now); break;
                case 5: session.End(now); break;
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

            session.SharpPain(now);
            return pain;
        }
    }
}
