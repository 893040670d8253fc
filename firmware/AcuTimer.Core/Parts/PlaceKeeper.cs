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
    public sealed class PlaceKeeper
    {
        /// <summary>The time spent is kept so often, in microseconds, where nothing else changes: no more of it is lost.</summary>
        public const long Often = 30 * StepTiming.Second;

        /// <summary>Nothing is due for so long, in microseconds: two small files are written and read back in it.</summary>
        private const long Room = 500000;

        private readonly Hardware board;
        private readonly RoutineTable table;
        private readonly Session session;
        private readonly Memories memory;
        private int keptChanges = -1;
        private long keptTime;

        /// <summary>Keeps the places of a session.</summary>
        /// <param name="board">Clock, calendar and motor.</param>
        /// <param name="table">The routines.</param>
        /// <param name="session">The session.</param>
        /// <param name="memory">Where its place and its count are kept.</param>
        public PlaceKeeper(Hardware board, RoutineTable table, Session session, Memories memory)
        {
            this.board = board;
            this.table = table;
            this.session = session;
            this.memory = memory;
        }

        /// <summary>A session was begun here that is not counted yet.</summary>
        public bool Open { get; private set; }

        private ResumeSnapshot Snapshot => memory.Snapshot;

        private bool IsPlaying
        {
            get
            {
                SessionState state = session.State;
                return state == SessionState.Running || state == SessionState.Paused;
            }
        }

        /// <summary>A session is about to begin, or to go on: what its record needs of the table is read now, not while it plays.</summary>
        public void Begin()
        {
            Open = true;
            Snapshot.Begin();
            Snapshot.Place.Key = History.Key(session.Table, session.Routine);
        }

        /// <summary>There is a new place to keep, or a session that is over to count, and time for it.</summary>
        /// <param name="now">The clock.</param>
        /// <param name="nextEdge">When the motor or the session is due.</param>
        internal bool Waits(long now, long nextEdge) =>
            IsPlaying
                ? IsNew(now) && !board.Motor.On && nextEdge - now >= Room
                : Open && nextEdge == long.MaxValue;

        /// <summary>Keeps the new place, or counts the session that is over.</summary>
        internal void Work(long now)
        {
            if (IsPlaying)
            {
                Keep(now);
            }
            else if (Open)
            {
                Close(now);
            }
        }

        /// <summary>Keeps what would be lost, with the motor off: before deep sleep, and while the session stands still.</summary>
        public void Save()
        {
            Work(board.Clock.Microseconds);
            memory.Keeper.Save(memory.Settings);
        }

        /// <summary>Reads what was kept before the power went. A session that cannot be gone on with is counted here.</summary>
        /// <returns>Whether there is a session to ask about.</returns>
        internal bool Recall()
        {
            if (!Snapshot.Load())
            {
                return false;
            }

            bool counted = memory.History.Number == Snapshot.Place.HistoryNumber + 1;
            bool asks = !counted && Snapshot.Place.Next >= 0 && Snapshot.Place.Fits(table);
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

        private bool IsNew(long now) => session.Walk.Changes != keptChanges || session.Elapsed(now) - keptTime >= Often;

        private void Keep(long now)
        {
            Fill(now);
            Snapshot.Save();
            keptChanges = session.Walk.Changes;
            keptTime = Snapshot.Place.Elapsed;
        }

        private void Fill(long now)
        {
            SessionPlace place = Snapshot.Place;
            session.Put(place, now);
            place.Day = board.Calendar.Today;
            place.HistoryNumber = memory.History.Number;
        }

        /// <summary>The history first: if the power goes between the two, its number says that the session is in it.</summary>
        private void Count()
        {
            SessionPlace place = Snapshot.Place;
            if (place.Counts)
            {
                memory.History.Add(place.Key, place.Day);
                memory.History.Save();
            }

            Snapshot.Clear();
        }
    }
}
