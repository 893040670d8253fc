using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Start
{
    /// <summary>From the first screen to the list: the first safety questions, and a session that was cut off.</summary>
    public sealed class StartUp : Flow
    {
        private readonly Handheld device;
        private readonly Deck deck;
        private bool introduced;
        private bool careSaid;
        private bool resumeAsked;

        /// <summary>Leads through these screens.</summary>
        public StartUp(Handheld device, Deck deck)
        {
            this.device = device;
            this.deck = deck;
        }

        /// <inheritdoc/>
        public override Screen Next(long now)
        {
            return Questions() ?? (CutOff() ? deck.Resume : deck.List);
        }

        /// <summary>Begins anew, after a factory reset.</summary>
        public void Restart()
        {
            introduced = false;
            careSaid = false;
        }

        private Screen Questions()
        {
            if (device.Settings.Asked == Caution.None && !introduced)
            {
                introduced = true;
                return deck.Intro;
            }

            if (introduced && deck.Safety.ToAsk(CautionSet.Questions) != Caution.None)
            {
                return deck.Gate.Ask(CautionSet.Questions, this);
            }

            bool say = deck.Safety.SeekCare && !careSaid;
            careSaid |= say;
            return say ? deck.Care.Before(this) : null;
        }

        /// <summary>A session was cut off, and nobody was asked about it yet.</summary>
        private bool CutOff()
        {
            bool ask = !resumeAsked && device.Place != null && device.Place.Recall();
            resumeAsked = true;
            return ask;
        }
    }
}
