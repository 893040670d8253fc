using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Screens.Notices
{
    /// <summary>Routines came over USB: on their way, taken, or why not. Or the ones that ran cannot be read any more.</summary>
    public sealed class NewTableScreen : NoticeScreen
    {
        private const string Coming = "ROUTINES\n\n\n\n";
        private const string Updated = "UPDATED\n\n\n\n";
        private const string Refused = "REFUSED\n\n\n\nThe old ones stay.";
        private const string Dropped = "ROUTINES\n\n\n\nBuilt-in ones now.";
        private const string Done = "New routines: ";
        private const string Percent = "%";
        private const string Count = "Routines updated: ";
        private const long FrameMicroseconds = 500000;

        private TableUpdate update;
        private TableError error;
        private readonly Screen then;

        /// <summary>Says what <see cref="Take"/> has told it.</summary>
        /// <param name="device">The parts that are shown and steered.</param>
        /// <param name="before">The screen that a button leads back to.</param>
        public NewTableScreen(Handheld device, Screen before)
            : base(device)
        {
            then = before;
        }

        /// <inheritdoc/>
        protected override string Said
        {
            get
            {
                switch (update)
                {
                    case TableUpdate.Coming: return Coming;
                    case TableUpdate.Updated: return Updated;
                    case TableUpdate.Refused: return Refused;
                    case TableUpdate.None:
                    case TableUpdate.Waiting:
                    default: return Dropped;
                }
            }
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        internal override int Standing => Rank.Notice;

        /// <summary>Takes what has happened.</summary>
        /// <param name="what">Coming, Updated or Refused; None when the table that ran is out of use.</param>
        /// <param name="why">Why it is refused or out of use; else None.</param>
        public void Take(TableUpdate what, TableError why)
        {
            update = what;
            error = why;
        }

        /// <summary>The file has gone or changed: there is nothing to show any more.</summary>
        public override Screen Follow(long now) => update == TableUpdate.Coming && !Device.Tables.Busy ? then : null;

        /// <inheritdoc/>
        public override void DrawChanges(FrameBuffer frame, long now)
        {
            if (update == TableUpdate.Coming)
            {
                DrawLine(frame, 0, LinesTop);
            }
        }

        /// <inheritdoc/>
        public override long NextFrame(long now) => update == TableUpdate.Coming ? now + FrameMicroseconds : Still;

        /// <inheritdoc/>
        protected override void DrawLine(FrameBuffer frame, int line, int y)
        {
            if (line > 0)
            {
                base.DrawLine(frame, line, y);
                return;
            }

            switch (update)
            {
                case TableUpdate.Coming:
                    DrawPercent(frame, y);
                    break;
                case TableUpdate.Updated:
                    Digits.DrawNumber(frame, Font.Small, Text.DrawSmall(frame, 0, y, Count), y, Device.Table.RoutineCount);
                    break;
                case TableUpdate.Refused:
                case TableUpdate.None:
                case TableUpdate.Waiting:
                default:
                    TableText.DrawRefusal(frame, error, 0, y);
                    break;
            }
        }

        /// <inheritdoc/>
        protected override Screen Next(long now) => then;

        /// <inheritdoc/>
        protected override void DrawSign(FrameBuffer frame)
        {
            if (update == TableUpdate.Updated)
            {
                Sign.Done(frame, 0, 0);
            }
            else if (update != TableUpdate.Coming)
            {
                base.DrawSign(frame);
            }
        }

        private void DrawPercent(FrameBuffer frame, int y)
        {
            int x = Text.DrawSmall(frame, 0, y, Done);
            x = Digits.DrawNumber(frame, Font.Small, x, y, Device.Tables.Percent);
            x = Text.DrawSmall(frame, x, y, Percent);
            frame.Fill(x, y, FrameBuffer.Width - x, Font.Small.Height, Ink.Clear);
        }
    }
}
