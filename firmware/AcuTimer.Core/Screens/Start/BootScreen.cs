using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Screens.Start
{
    /// <summary>Name, version, and which table runs and why. A table that was refused stays on the screen until a button.</summary>
    public sealed class BootScreen : Screen
    {
        private const string Name = "AcuTimer";
        private const string Version = "version ";
        private const string NotMedical = "not a medical device";
        private const string GoOn = "OK: go on";
        private const long ShownFor = 1500000;

        private readonly TableStore tables;
        private readonly Flow way;
        private long until;

        /// <summary>The first screen after power-on and after a factory reset.</summary>
        /// <param name="tables">Where the routines come from.</param>
        /// <param name="way">Where it leads.</param>
        public BootScreen(TableStore tables, Flow way)
        {
            this.tables = tables;
            this.way = way;
        }

        /// <inheritdoc/>
        internal override int Standing => Rank.Session;

        /// <inheritdoc/>
        public override void Enter(long now) => until = TableText.Refused(tables) ? Still : now + ShownFor;

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Text.DrawIn(frame, Font.Medium, 0, 0, FrameBuffer.Width, Align.Centre, Name);
            int x = Text.DrawSmall(frame, 31, 17, Version);
            Text.DrawSmall(frame, x, 17, Product.Version);
            frame.Fill(0, 28, FrameBuffer.Width, 1, Ink.Set);
            TableText.DrawSource(frame, tables, 0, 31);
            TableText.DrawReason(frame, tables, 0, 39);
            Text.DrawIn(frame, Font.Small, 0, 56, FrameBuffer.Width, Align.Centre, until == Still ? GoOn : NotMedical);
        }

        /// <inheritdoc/>
        public override long NextFrame(long now) => until;

        /// <inheritdoc/>
        public override Screen Follow(long now) => now >= until ? way.Next(now) : null;

        /// <inheritdoc/>
        public override Screen OnButton(Button button, ButtonGesture gesture, long now) =>
            gesture == ButtonGesture.Tap ? way.Next(now) : null;
    }
}
