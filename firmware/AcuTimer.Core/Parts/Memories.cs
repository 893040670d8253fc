using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Parts
{
    /// <summary>What the device remembers when the power is off. Where it cannot be read, the device runs with what it was made with.</summary>
    public sealed class Memories
    {
        /// <summary>Reads all of it.</summary>
        /// <param name="store">The files.</param>
        /// <param name="calendar">The day.</param>
        /// <param name="woken">The board was asleep: the power was not lost.</param>
        public Memories(IStore store, ICalendar calendar, bool woken)
        {
            Settings = new DeviceSettings();
            Keeper = new SettingsKeeper(store);
            History = new History(store, calendar);
            Snapshot = new ResumeSnapshot(store);
            Keeper.Load(Settings);
            History.Load();
            if (!woken && calendar.Today == 0)
            {
                NotePowerLoss();
            }
        }

        /// <summary>What the person has set.</summary>
        public DeviceSettings Settings { get; }

        /// <summary>Who saves the settings.</summary>
        public SettingsKeeper Keeper { get; }

        /// <summary>Sessions of the last days.</summary>
        public History History { get; }

        /// <summary>Where a session was cut off.</summary>
        public ResumeSnapshot Snapshot { get; }

        /// <summary>All that was to be kept was kept.</summary>
        internal bool Good => Keeper.Good && History.Good && Snapshot.Good;

        /// <summary>A newer firmware has written what was read.</summary>
        internal bool Newer => Keeper.Newer || History.Newer;

        /// <summary>What is set is to be kept over a power cut.</summary>
        internal void SaveSettings() => Keeper.Save(Settings);

        /// <summary>Forgets everything, as a device that was never used.</summary>
        internal void Forget()
        {
            Keeper.Reset(Settings);
            History.Clear();
            Snapshot.Clear();
        }

        /// <summary>What the person would choose for a routine now.</summary>
        /// <param name="options">To be filled.</param>
        /// <param name="table">The routines.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="supply">Voltage of the motor's supply, in millivolts.</param>
        public void PutInto(SessionOptions options, RoutineTable table, int routine, int supply)
        {
            Settings.PutInto(options, supply);
            options.FirstRun = !History.Knows(table, routine);
        }

        /// <summary>
        /// Without a date nobody knows how long the power was away. A start that is no waking from deep sleep is the one sign
        /// of it, and the next waking has lost that sign: so the safety answers and the day of the last sessions are marked
        /// as old at once, in storage.
        /// </summary>
        private void NotePowerLoss()
        {
            if (Settings.AskedOn != 0)
            {
                Settings.AskedOn = 0;
                SaveSettings();
            }

            if (History.CloseDay())
            {
                Follow();
                History.Save();
            }
        }

        /// <summary>
        /// The history is about to be written without a session in it, and its number goes up: a place that was kept goes
        /// along first, and one whose session is in the history already is removed.
        /// </summary>
        private void Follow()
        {
            if (!Snapshot.Load())
            {
                return;
            }

            if (History.Number == Snapshot.Place.HistoryNumber + 1)
            {
                Snapshot.Clear();
                return;
            }

            Snapshot.Place.HistoryNumber = History.Number + 1;
            Snapshot.Save();
        }
    }
}
