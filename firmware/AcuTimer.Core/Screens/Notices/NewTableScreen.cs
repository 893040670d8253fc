using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
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

        private readonly TableStore tables;
        private readonly RoutineTable table;
        private readonly Screen then;
        private TableUpdate update;
        private TableError error;

        /// <summary>Says what <see cref="Take"/> has told it.</summary>
        /// <param name="tables">Where routines come from.</param>
        /// <param name="table">The routines.</param>
        /// <param name="before">The screen that a button leads back to.</param>
        public NewTableScreen(TableStore tables, RoutineTable table, Screen before)
        {
            this.tables = tables;
            this.table = table;
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
        /// <returns>This screen.</returns>
        public Screen Take(TableUpdate what, TableError why)
        {
            update = what;
            error = why;
            return this;
        }

        /// <summary>The file has gone or changed: there is nothing to show any more.</summary>
        public override Screen Follow(long now) => update == TableUpdate.Coming && !tables.Busy ? then : null;

        /// <inheritdoc/>
        public override void DrawChanges(FrameBuffer frame, long now)
        {
            if (update == TableUpdate.Coming)
            {
                DrawTold(frame);
            }
        }

        /// <inheritdoc/>
        public override long NextFrame(long now) => update == TableUpdate.Coming ? now + FrameMicroseconds : Still;

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            base.Draw(frame, now);
            DrawTold(frame);
        }

        private void DrawTold(FrameBuffer frame)
        {
            switch (update)
            {
                case TableUpdate.Coming:
                    DrawPercent(frame);
                    break;
                case TableUpdate.Updated:
                    Lines.Told(frame, 0, LinesTop, Count, table.RoutineCount);
                    break;
                case TableUpdate.Refused:
                case TableUpdate.None:
                case TableUpdate.Waiting:
                default:
                    TableText.DrawRefusal(frame, error, 0, LinesTop);
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

        private void DrawPercent(FrameBuffer frame)
        {
            int x = Text.DrawSmall(frame, 0, LinesTop, Done);
            x = Lines.Number(frame, x, LinesTop, tables.Percent, Percent);
            frame.Fill(x, LinesTop, FrameBuffer.Width - x, Font.Small.Height, Ink.Clear);
        }
    }
}
