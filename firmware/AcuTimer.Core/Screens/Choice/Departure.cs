using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Gates;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Notices;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>From a chosen routine to its first step: what must be asked, refused or said before, one screen at a time.</summary>
    public sealed class Departure : Flow
    {
        /// <summary>Advice in its order.</summary>
        private const int Enough = 1;
        private const int Tips = 2;

        private const string NoneLeft = "NONE LEFT\nAfter your answers no\npoint of this routine\nis left. Take another\none.";

        private readonly ScreenMaker screens;
        private readonly PlaceKeeper place;
        private readonly RoutineTable table;
        private readonly Memories memory;
        private readonly SafetyAnswers safety;
        private readonly BatteryGauge battery;
        private int said;
        private bool resumes;

        /// <summary>Leads to a routine.</summary>
        public Departure(
            ScreenMaker screens, PlaceKeeper place, RoutineTable table, Memories memory, SafetyAnswers safety, BatteryGauge battery, int routine)
        {
            this.screens = screens;
            this.place = place;
            this.table = table;
            this.memory = memory;
            this.safety = safety;
            this.battery = battery;
            Routine = routine;
        }

        /// <summary>Index of the chosen routine.</summary>
        public int Routine { get; }

        /// <summary>What the person has chosen, for this session.</summary>
        public SessionOptions Options { get; } = new SessionOptions();

        /// <summary>Takes what is set now.</summary>
        public void TakeSettings() => memory.PutInto(Options, table, Routine, battery.SupplyMillivolts);

        /// <summary>Sets out with the chosen routine. A session that was cut off and could not go on is given up for it.</summary>
        public Screen Begin(long now)
        {
            place.Close(now);
            return SetOut(false, now);
        }

        /// <summary>Sets out where a session was cut off.</summary>
        public Screen Resume(long now) => SetOut(true, now);

        /// <inheritdoc/>
        public override Screen Next(long now) => (Screen)Questions() ?? Refusal() ?? Advice() ?? Depart(now);

        private Screen SetOut(bool again, long now)
        {
            resumes = again;
            said = again ? Tips : 0;
            return Next(now);
        }

        private GateScreen Questions()
        {
            Caution missing = safety.ToAsk(SafetyRule.Gates(table, Routine));
            return missing == Caution.None ? null : new GateScreen(safety, missing, this);
        }

        private Screen Refusal()
        {
            TakeSettings();
            Caution care = safety.SeekCare;
            Caution locks = care == Caution.None ? SafetyRule.LockedBy(Options) : care;
            if (locks != Caution.None)
            {
                return new WordsScreen(locks, screens);
            }

            bool none = StepTiming.StepsLeft(table, Routine, Options) == 0;
            return none ? new WordsScreen(NoneLeft, Rank.Safety, screens) : (Screen)Uncharged();
        }

        private TroubleScreen Uncharged() =>
            battery.TooLow ? new TroubleScreen(Trouble.BatteryTooLow, screens.Make(ScreenKind.List)) : null;

        private Screen Advice()
        {
            if (said < Enough && Dose.Reached(memory.History, table, Routine))
            {
                said = Enough;
                return new EnoughScreen(screens, this, table, memory.History);
            }

            bool tells = said < Tips;
            said = Tips;
            return tells ? new TipsScreen(screens, this, table, memory.Settings.Answers) : null;
        }

        private Screen Depart(long now)
        {
            if (!place.MakeRoom())
            {
                return new TroubleScreen(Trouble.Memory, screens.Make(ScreenKind.List));
            }

            if (!place.Prepare(Routine, Options, resumes))
            {
                return new WordsScreen(NoneLeft, Rank.Safety, screens);
            }

            Screen running = screens.Make(ScreenKind.Running);
            place.Begin(now);
            return running;
        }
    }
}
