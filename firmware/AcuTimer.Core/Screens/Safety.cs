using AcuTimer.Core.Device;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens
{
    /// <summary>Which safety questions are to be asked, and keeps the answers. What they forbid is <see cref="SafetyRule"/>'s to say.</summary>
    public sealed class Safety
    {
        /// <summary>Every question there is.</summary>
        public const Caution All = CautionSet.Questions;

        private const int HoursPerDay = 24;

        private readonly Handheld device;

        /// <summary>Looks at this device's settings.</summary>
        public Safety(Handheld device)
        {
            this.device = device;
        }

        /// <summary>Numbness, weakness, or a change of bladder or bowel: nothing may begin.</summary>
        public bool SeekCare => (Settings.Answers & Caution.Numbness) != 0;

        private DeviceSettings Settings => device.Settings;

        private int Today => device.Calendar == null ? 0 : device.Calendar.Today;

        /// <summary>Today; without a date, the days since the power came, from 1: fewer than any date has.</summary>
        private int Day => device.Calendar == null ? 1 : Today != 0 ? Today : 1 + (device.Calendar.Hours / HoursPerDay);

        /// <summary>The answers are too old, from the future, or from before the power was lost (<see cref="Device.PowerLoss"/>).</summary>
        private bool Expired => Settings.AskedOn == 0 || Day < Settings.AskedOn || Day - Settings.AskedOn >= Settings.AskAgainDays;

        /// <summary>The questions among these that have no answer that still holds.</summary>
        public Caution ToAsk(Caution gates)
        {
            return (Expired ? gates : gates & ~Settings.Asked) & All;
        }

        /// <summary>Keeps an answer. The first one after the old ones have expired forgets them all, and dates the new ones.</summary>
        public void Answer(Caution question, bool yes)
        {
            if (Expired)
            {
                Settings.Asked = Caution.None;
                Settings.AskedOn = Day;
            }

            Settings.Asked |= question;
            Settings.Answers = yes ? Settings.Answers | question : Settings.Answers & ~question;
        }

        /// <summary>The answers are to be kept over a power cut.</summary>
        public void Save()
        {
            if (device.SettingsKeeper != null)
            {
                device.SettingsKeeper.Save(Settings);
            }
        }
    }
}
