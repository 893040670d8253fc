using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Settings
{
    /// <summary>Which safety questions are to be asked, and keeps the answers. What they forbid is <see cref="SafetyRule"/>'s to say.</summary>
    public sealed class SafetyAnswers
    {
        private const int HoursPerDay = 24;

        private readonly DeviceSettings settings;
        private readonly SettingsKeeper keeper;
        private readonly ICalendar calendar;

        /// <summary>Looks at these settings.</summary>
        /// <param name="settings">The answers are among them.</param>
        /// <param name="keeper">Who saves them.</param>
        /// <param name="calendar">The day.</param>
        public SafetyAnswers(DeviceSettings settings, SettingsKeeper keeper, ICalendar calendar)
        {
            this.settings = settings;
            this.keeper = keeper;
            this.calendar = calendar;
        }

        /// <summary>Answers for which a doctor must be seen now: nothing may begin.</summary>
        public Caution SeekCare => settings.Answers & SafetyQuestion.With(SafetyEffect.Care);

        private int Today => calendar.Today;

        /// <summary>Today; without a date, the days since the power came, from 1: fewer than any date has.</summary>
        private int Day => Today != 0 ? Today : 1 + (calendar.Hours / HoursPerDay);

        /// <summary>The answers are too old, from the future, or from before the power was lost.</summary>
        private bool Expired => settings.AskedOn == 0 || Day < settings.AskedOn || Day - settings.AskedOn >= settings.AskAgainDays;

        /// <summary>The questions among these that have no answer that still holds.</summary>
        public Caution ToAsk(Caution gates) => (Expired ? gates : gates & ~settings.Asked) & CautionSet.Questions;

        /// <summary>Keeps an answer. The first one after the old ones have expired forgets them all, and dates the new ones.</summary>
        public void Answer(Caution question, bool yes)
        {
            if (Expired)
            {
                settings.Asked = Caution.None;
                settings.AskedOn = Day;
            }

            settings.Asked |= question;
            settings.Answers = yes ? settings.Answers | question : settings.Answers & ~question;
        }

        /// <summary>The answers are to be kept over a power cut.</summary>
        public void Save() => keeper.Save(settings);
    }
}
