using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Choice;
using AcuTimer.Core.Screens.Notices;

namespace AcuTimer.Core.Screens.Start
{
    /// <summary>From the first screen to the list: the first safety questions, and a session that was cut off.</summary>
    public sealed class StartUp : Flow
    {
        private readonly Handheld device;
        private bool introduced;
        private bool careSaid;
        private bool resumeAsked;

        internal StartUp(Handheld device)
        {
            this.device = device;
        }

        /// <inheritdoc/>
        public override Screen Next(long now) =>
            Questions() ?? (CutOff() ? (Screen)new ResumeScreen(device, this) : new ListScreen(device));

        private Screen Questions()
        {
            if (device.Memory.Settings.Asked == Caution.None && !introduced)
            {
                introduced = true;
                return new WordsScreen(device, SafetyQuestion.Welcome, Rank.Open, this);
            }

            if (introduced && device.Safety.ToAsk(CautionSet.Questions) != Caution.None)
            {
                return new GateScreen(device, CautionSet.Questions, this);
            }

            Caution care = careSaid ? Caution.None : device.Safety.SeekCare;
            careSaid = true;
            return care == Caution.None ? null : new WordsScreen(device, care, this);
        }

        /// <summary>A session was cut off, and nobody was asked about it yet.</summary>
        private bool CutOff()
        {
            bool ask = !resumeAsked && device.Place.Recall();
            resumeAsked = true;
            return ask;
        }
    }
}
