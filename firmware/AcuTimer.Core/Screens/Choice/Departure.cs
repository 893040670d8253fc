using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>From a chosen routine to its first step: what must be asked, refused or said before, one screen at a time.</summary>
    public sealed class Departure : Flow
    {
        private readonly Handheld device;
        private readonly Deck deck;
        private bool doseSaid;
        private bool tipsSaid;
        private bool resumes;

        /// <summary>Leads through these screens.</summary>
        public Departure(Handheld device, Deck deck)
        {
            this.device = device;
            this.deck = deck;
        }

        /// <summary>Index of the chosen routine.</summary>
        public int Routine { get; private set; }

        /// <summary>What the person has chosen, for this session.</summary>
        public SessionOptions Options { get; } = new SessionOptions();

        /// <summary>Takes what is set now.</summary>
        public void TakeSettings()
        {
            device.Settings.PutInto(Options, device.Battery == null ? 0 : device.Battery.SupplyMillivolts);
            Options.FirstRun = Dose.IsNew(device, Routine);
        }

        /// <summary>Shows a routine more closely.</summary>
        public Screen Choose(int routine)
        {
            Routine = routine;
            return deck.Detail;
        }

        /// <summary>Sets out with the chosen routine. A session that was cut off and could not go on is given up for it.</summary>
        public Screen Begin(long now)
        {
            device.Place?.Close(now);
            return SetOut(false, now);
        }

        /// <summary>Sets out where a session was cut off.</summary>
        public Screen Resume(long now)
        {
            Routine = device.Snapshot.Place.Routine;
            return SetOut(true, now);
        }

        /// <inheritdoc/>
        public override Screen Next(long now)
        {
            return Questions() ?? Refusal() ?? Advice() ?? Depart(now);
        }

        private Screen SetOut(bool again, long now)
        {
            resumes = again;
            doseSaid = again;
            tipsSaid = again;
            return Next(now);
        }

        private Screen Questions()
        {
            Caution missing = deck.Safety.ToAsk(SafetyRule.Gates(device.Table, Routine));
            return missing == Caution.None ? null : deck.Gate.Ask(missing, this);
        }

        private Screen Refusal()
        {
            TakeSettings();
            if (deck.Safety.SeekCare)
            {
                return deck.Care.Before(null);
            }

            Caution locks = SafetyRule.LockedBy(Options);
            if (locks != Caution.None)
            {
                return deck.Locked.By(locks);
            }

            bool none = StepTiming.StepsLeft(device.Table, Routine, Options) == 0;
            return none ? deck.NothingLeft : Uncharged();
        }

        private Screen Uncharged()
        {
            return device.Battery != null && device.Battery.TooLow ? deck.Trouble.Of(Trouble.BatteryTooLow, deck.List) : null;
        }

        private Screen Advice()
        {
            if (!doseSaid && Dose.Reached(device, Routine))
            {
                doseSaid = true;
                return deck.Enough;
            }

            if (!tipsSaid)
            {
                tipsSaid = true;
                return deck.Tips;
            }

            return null;
        }

        private Screen Depart(long now)
        {
            if (!device.Session.Prepare(device.Table, Routine, Options, resumes ? device.Snapshot.Place : null))
            {
                return deck.NothingLeft;
            }

            // What was to be made has taken its time. The session's own begins on a tick of the runtime, counted from where this
            // turn began on one: then each of its edges is one on which a wait ends.
            long past = device.Clock.Microseconds - now;
            device.Session.Begin(now + ((past + Patterns.Unit - 1) / Patterns.Unit * Patterns.Unit));
            device.Place?.Begin();
            return deck.Running;
        }
    }
}
