using AcuTimer.Core.Device;
using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Screens.Notices
{
    /// <summary>Routines came over USB: taken, or why not.</summary>
    public sealed class NewTableScreen : NoticeScreen
    {
        private const string Updated = "UPDATED";
        private const string Refused = "REFUSED";
        private const string Count = "Routines updated: ";
        private const string OldStay = "The old ones stay.";

        private bool taken;
        private Screen then;

        /// <summary>Shows this device.</summary>
        public NewTableScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <inheritdoc/>
        protected override string Title => taken ? Updated : Refused;

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <summary>Takes what has happened.</summary>
        /// <param name="update">Updated or Refused.</param>
        /// <param name="before">The screen that a button leads back to.</param>
        public Screen Of(TableUpdate update, Screen before)
        {
            taken = update == TableUpdate.Updated;
            then = before == this ? then : before;
            return this;
        }

        /// <inheritdoc/>
        protected override string Line(int line)
        {
            return taken || line < 3 ? string.Empty : OldStay;
        }

        /// <inheritdoc/>
        protected override void DrawLine(FrameBuffer frame, int line, int y)
        {
            if (line > 0)
            {
                base.DrawLine(frame, line, y);
            }
            else if (taken)
            {
                int x = Text.Draw(frame, Font.Small, 0, y, Count);
                Digits.DrawNumber(frame, Font.Small, x, y, Device.Table.RoutineCount);
            }
            else
            {
                TableText.DrawRefusal(frame, Device.Tables == null ? TableError.Missing : Device.Tables.Error, 0, y);
            }
        }

        /// <inheritdoc/>
        protected override Screen Next(long now)
        {
            return then;
        }

        /// <inheritdoc/>
        protected override void DrawSign(FrameBuffer frame)
        {
            if (taken)
            {
                Sign.Done(frame, 0, 0);
            }
            else
            {
                base.DrawSign(frame);
            }
        }
    }
}
