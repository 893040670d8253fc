using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Notices;
using AcuTimer.Core.Screens.Running;
using AcuTimer.Core.Screens.Start;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>From a chosen routine to its first step: what must be asked, refused or said before, one screen at a time.</summary>
    public sealed class Departure : Flow
    {
        private const string NoneLeft = "NONE LEFT\nAfter your answers no\npoint of this routine\nis left. Take another\none.";

        private readonly Handheld device;
        private bool doseSaid;
        private bool tipsSaid;
        private bool resumes;

        /// <summary>Leads to a routine.</summary>
        /// <param name="device">The parts that are shown and steered.</param>
        /// <param name="routine">Index of the routine.</param>
        public Departure(Handheld device, int routine)
        {
            this.device = device;
            Routine = routine;
        }

        /// <summary>Index of the chosen routine.</summary>
        public int Routine { get; }

        /// <summary>What the person has chosen, for this session.</summary>
        public SessionOptions Options { get; } = new SessionOptions();

        /// <summary>What the person would choose for a routine now.</summary>
        public static void Take(Handheld device, int routine, SessionOptions options)
        {
            device.Memory.Settings.PutInto(options, device.Battery.SupplyMillivolts);
            options.FirstRun = !device.Memory.History.Knows(device.Table, routine);
        }

        /// <summary>Takes what is set now.</summary>
        public void TakeSettings() => Take(device, Routine, Options);

        /// <summary>Sets out with the chosen routine. A session that was cut off and could not go on is given up for it.</summary>
        public Screen Begin(long now)
        {
            device.Place.Close(now);
            return SetOut(false, now);
        }

        /// <summary>Sets out where a session was cut off.</summary>
        public Screen Resume(long now) => SetOut(true, now);

        /// <inheritdoc/>
        public override Screen Next(long now) => (Screen)Questions() ?? Refusal() ?? Advice() ?? Depart(now);

        private Screen SetOut(bool again, long now)
        {
            resumes = again;
            doseSaid = again;
            tipsSaid = again;
            return Next(now);
        }

        private GateScreen Questions()
        {
            Caution missing = device.Safety.ToAsk(SafetyRule.Gates(device.Table, Routine));
            return missing == Caution.None ? null : new GateScreen(device, missing, this);
        }

        private Screen Refusal()
        {
            TakeSettings();
            Caution care = device.Safety.SeekCare;
            Caution locks = care == Caution.None ? SafetyRule.LockedBy(Options) : care;
            if (locks != Caution.None)
            {
                return new WordsScreen(device, locks, null);
            }

            bool none = StepTiming.StepsLeft(device.Table, Routine, Options) == 0;
            return none ? new WordsScreen(device, NoneLeft, Rank.Safety, null) : (Screen)Uncharged();
        }

        private TroubleScreen Uncharged() =>
            device.Battery.TooLow ? new TroubleScreen(device, Trouble.BatteryTooLow, new ListScreen(device)) : null;

        private Screen Advice()
        {
            if (!doseSaid && Dose.Reached(device.Memory.History, device.Table, Routine))
            {
                doseSaid = true;
                return new EnoughScreen(device, this);
            }

            if (!tipsSaid)
            {
                tipsSaid = true;
                return new TipsScreen(device, this);
            }

            return null;
        }

        private Screen Depart(long now)
        {
            device.Memory.History.Release();
            device.Tables.Release();
            device.Player.Prepare();
            if (Troubles.LacksMemory(device.Board.Power))
            {
                return new TroubleScreen(device, Trouble.Memory, new ListScreen(device));
            }

            if (!device.Session.Prepare(device.Table, Routine, Options, resumes ? device.Memory.Snapshot.Place : null))
            {
                return new WordsScreen(device, NoneLeft, Rank.Safety, null);
            }

            RunningScreen running = new RunningScreen(device);
            device.Place.Begin();

            // What was to be made has taken its time. The session's own begins on a tick of the runtime, counted from where this
            // turn began on one: then each of its edges is one on which a wait ends.
            long past = device.Board.Clock.Microseconds - now;
            device.Session.Begin(now + ((past + SignalTable.Unit - 1) / SignalTable.Unit * SignalTable.Unit));
            return running;
        }
    }
}
