using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Gates;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Notices;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Start
{
    /// <summary>From the first screen to the list: the first safety questions, and a session that was cut off.</summary>
    public sealed class StartUp : Flow
    {
        private readonly ScreenMaker screens;
        private readonly DeviceSettings settings;
        private readonly SafetyAnswers safety;
        private readonly PlaceKeeper place;
        private bool introduced;
        private bool careSaid;
        private bool resumeAsked;

        internal StartUp(ScreenMaker screens, DeviceSettings settings, SafetyAnswers safety, PlaceKeeper place)
        {
            this.screens = screens;
            this.settings = settings;
            this.safety = safety;
            this.place = place;
        }

        /// <inheritdoc/>
        public override Screen Next(long now) =>
            Questions() ?? screens.Make(CutOff() ? ScreenKind.Resume : ScreenKind.List);

        private Screen Questions()
        {
            if (settings.Asked == Caution.None && !introduced)
            {
                introduced = true;
                return new WordsScreen(SafetyQuestion.Welcome, Rank.Open, this);
            }

            if (introduced && safety.ToAsk(CautionSet.Questions) != Caution.None)
            {
                return new GateScreen(safety, CautionSet.Questions, this);
            }

            Caution care = careSaid ? Caution.None : safety.SeekCare;
            careSaid = true;
            return care == Caution.None ? null : new WordsScreen(care, this);
        }

        /// <summary>A session was cut off, and nobody was asked about it yet.</summary>
        private bool CutOff()
        {
            bool ask = !resumeAsked && place.Recall();
            resumeAsked = true;
            return ask;
        }
    }
}
