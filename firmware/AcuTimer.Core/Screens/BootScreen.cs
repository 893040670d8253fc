using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens
{
    /// <summary>Name, version, and which table runs and why. A table that was refused stays on the screen until a button.</summary>
    public sealed class BootScreen : Screen
    {
        private const long ShownFor = 1500000;

        private readonly RoutineTable table;
        private readonly TableError error;
        private readonly Screen list;
        private long until;

        /// <summary>Says what happened to the table over USB.</summary>
        public BootScreen(RoutineTable table, TableError error, Screen list)
        {
            this.table = table;
            this.error = error;
            this.list = list;
        }

        private bool Refused => error != TableError.None && error != TableError.Missing;

        /// <inheritdoc/>
        public override void Enter(long now)
        {
            until = Refused ? Still : now + ShownFor;
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Text.DrawIn(frame, Font.Medium, 0, 0, FrameBuffer.Width, Align.Centre, "AcuTimer");
            Text.DrawIn(frame, Font.Small, 0, 20, FrameBuffer.Width, Align.Centre, Product.Version);
            if (Refused)
            {
                DrawRefusal(frame);
                return;
            }

            Text.Draw(frame, Font.Small, 0, 40, error == TableError.None ? "Routines: from USB" : "Routines: built in");
            int x = Text.Draw(frame, Font.Small, 0, 48, "In the table: ");
            Digits.DrawNumber(frame, Font.Small, x, 48, table.RoutineCount);
            Text.Draw(frame, Font.Small, 0, 56, "No medical device");
        }

        /// <inheritdoc/>
        public override long NextFrame(long now)
        {
            return until;
        }

        /// <inheritdoc/>
        public override Screen Follow(long now)
        {
            return now >= until ? list : null;
        }

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now)
        {
            return gesture == ButtonGesture.Press ? list : null;
        }

        private void DrawRefusal(FrameBuffer frame)
        {
            int x = Text.Draw(frame, Font.Small, 0, 32, "Table refused: E");
            Digits.DrawNumber(frame, Font.Small, x, 32, (int)error);
            Text.Draw(frame, Font.Small, 0, 40, TableErrorText.Of(error));
            Text.Draw(frame, Font.Small, 0, 48, "Using the built-in");
            Text.Draw(frame, Font.Small, 0, 56, "OK: go on");
        }
    }
}
