using AcuTimer.Core.Device;
using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>What is to be known before a routine: what follows from the safety answers, then its own tips.</summary>
    public sealed class TipsScreen : PagesScreen
    {
        private const string Begin = "OK: begin";

        /// <summary>Shows this device.</summary>
        public TipsScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <summary>There is something to be known.</summary>
        public bool There => Pages > 0;

        /// <inheritdoc/>
        protected override int Pages => AnswerPages + TipList.Pages(Device.Table, Deck.Departure.Routine, false);

        /// <inheritdoc/>
        protected override string Key => Begin;

        private int AnswerPages => AnswersTip.Says(Device.Settings.Answers) ? 1 : 0;

        /// <inheritdoc/>
        protected override void DrawPage(FrameBuffer frame, int shown)
        {
            if (shown < AnswerPages)
            {
                AnswersTip.Draw(frame, Device.Settings.Answers);
            }
            else
            {
                TipList.Draw(frame, Device.Table, Deck.Departure.Routine, false, shown - AnswerPages);
            }
        }

        /// <inheritdoc/>
        protected override Screen OnOk(long now)
        {
            return Deck.Departure.Next(now);
        }

        /// <inheritdoc/>
        protected override Screen OnBack(long now)
        {
            return Deck.Detail;
        }
    }
}
