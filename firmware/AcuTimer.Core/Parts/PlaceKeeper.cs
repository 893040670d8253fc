using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Parts
{
    /// <summary>
    /// Keeps a session's place while it is not over, and counts it once when it is, however it ended. A battery that falls
    /// out does not say so before, so the place is kept at everything that changes it. Writing holds the device up: it waits
    /// for a moment when nothing is due.
    /// </summary>
    public sealed class PlaceKeeper : ISessionSaver
    {
        /// <summary>The time spent is kept so often, in microseconds, where nothing else changes: no more of it is lost.</summary>
        public const long Often = 30 * StepTiming.Second;

        /// <summary>Nothing is due for so long, in microseconds: two small files are written and read back in it.</summary>
        private const long Room = 500000;

        private readonly Handheld device;
        private int keptChanges = -1;
        private long keptTime;

        internal PlaceKeeper(Handheld device)
        {
            this.device = device;
        }

        /// <summary>A session was begun here that is not counted yet.</summary>
        public bool Open { get; private set; }

        private ResumeSnapshot Snapshot => device.Snapshot;

        private bool IsPlaying
        {
            get
            {
                SessionState state = device.Session.State;
                return state == SessionState.Running || state == SessionState.Paused;
            }
        }

        /// <summary>A session has begun, or goes on.</summary>
        internal void Begin()
        {
            Open = true;
        }

        /// <summary>Keeps a new place, or counts a session that is over, if there is time.</summary>
        /// <param name="now">The clock.</param>
        /// <param name="nextEdge">When the motor or the session is due.</param>
        internal void Work(long now, long nextEdge)
        {
            bool playing = IsPlaying;
            if (playing && IsNew(now) && !device.Motor.On && nextEdge - now >= Room)
            {
                Keep(now);
            }
            else if (!playing && Open && nextEdge == long.MaxValue)
            {
                Close(now);
            }
        }

        /// <inheritdoc/>
        public void Save()
        {
            long now = device.Clock.Microseconds;
            if (IsPlaying)
            {
                Keep(now);
            }
            else if (Open)
            {
                Close(now);
            }

            device.SettingsKeeper.Save(device.Settings);
        }

        /// <summary>
        /// The history is about to be written without a session in it, and its number goes up: a place that was kept goes
        /// along first, and one whose session is in the history already is removed.
        /// </summary>
        internal void Follow()
        {
            if (!Snapshot.Load())
            {
                return;
            }

            if (device.History.Number == Snapshot.Place.HistoryNumber + 1)
            {
                Snapshot.Clear();
                return;
            }

            Snapshot.Place.HistoryNumber = device.History.Number + 1;
            Snapshot.Save();
        }

        /// <summary>Reads what was kept before the power went. A session that cannot be gone on with is counted here.</summary>
        /// <returns>Whether there is a session to ask about.</returns>
        internal bool Recall()
        {
            if (!Snapshot.Load())
            {
                return false;
            }

            bool counted = device.History.Number == Snapshot.Place.HistoryNumber + 1;
            bool asks = !counted && Snapshot.Place.Next >= 0 && Snapshot.Place.Fits(device.Table);
            if (counted)
            {
                Snapshot.Clear();
            }
            else if (!asks)
            {
                Count();
            }

            return asks;
        }

        /// <summary>The session that was begun or asked about is over: it is counted if it counts, and not gone on with.</summary>
        internal void Close(long now)
        {
            if (Open)
            {
                Open = false;
                Fill(now);
                Count();
            }
            else if (Snapshot.Present)
            {
                Count();
            }
        }

        private bool IsNew(long now)
        {
            return device.Session.Walk.Changes != keptChanges || device.Session.Elapsed(now) - keptTime >= Often;
        }

        private void Keep(long now)
        {
            Fill(now);
            Snapshot.Save();
            keptChanges = device.Session.Walk.Changes;
            keptTime = Snapshot.Place.Elapsed;
        }

        private void Fill(long now)
        {
            SessionPlace place = Snapshot.Place;
            device.Session.Put(place, now);
            place.Key = History.Key(device.Session.Table, device.Session.Routine);
            place.Day = device.Calendar.Today;
            place.HistoryNumber = device.History.Number;
        }

        /// <summary>The history first: if the power goes between the two, its number says that the session is in it.</summary>
        private void Count()
        {
            SessionPlace place = Snapshot.Place;
            if (place.Counts)
            {
                device.History.Add(place.Key, place.Day);
                device.History.Save();
            }

            Snapshot.Clear();
        }
    }
}
