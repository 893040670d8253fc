using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Storage;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Parts
{
    /// <summary>
    /// Begins a session, keeps its place while it is not over, and counts it once when it is, however it ended. A battery that falls
    /// out does not say so before, so the place is kept at everything that changes it. Writing holds the device up: it waits
    /// for a moment when nothing is due.
    /// </summary>
    public sealed class PlaceKeeper
    {
        /// <summary>The time spent is kept so often, in microseconds, where nothing else changes: no more of it is lost.</summary>
        public const long Often = 30 * StepTiming.Second;

        /// <summary>Nothing is due for so long, in microseconds: two small files are written and read back in it.</summary>
        private const long Room = 500000;

        /// <summary>A wait that lets others work, in microseconds.</summary>
        private const long Tick = 10000;

        private readonly Hardware board;
        private readonly RoutineTable table;
        private readonly TableStore tables;
        private readonly SignalPlayer player;
        private readonly Session session;
        private readonly Memories memory;
        private int keptChanges = -1;
        private long keptTime;

        /// <summary>Keeps the places of a session.</summary>
        /// <param name="board">Clock, calendar and motor.</param>
        /// <param name="table">The routines.</param>
        /// <param name="tables">Where they come from: gives memory free for a session.</param>
        /// <param name="player">The motor's voice: what it says is made before a session.</param>
        /// <param name="session">The session.</param>
        /// <param name="memory">Where its place and its count are kept.</param>
        public PlaceKeeper(Hardware board, RoutineTable table, TableStore tables, SignalPlayer player, Session session, Memories memory)
        {
            this.board = board;
            this.table = table;
            this.tables = tables;
            this.player = player;
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

        /// <summary>Gives free what no session needs.</summary>
        /// <returns>Whether enough memory is free for one.</returns>
        internal bool MakeRoom()
        {
            memory.History.Release();
            tables.Release();
            player.Prepare();
            return !Troubles.LacksMemory(board.Power);
        }

        /// <summary>Makes the session ready.</summary>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="options">What the person has chosen.</param>
        /// <param name="again">It goes on where it was cut off.</param>
        /// <returns>Whether a step is left to do.</returns>
        internal bool Prepare(int routine, SessionOptions options, bool again) =>
            session.Prepare(table, routine, options, again ? Snapshot.Place : null);

        /// <summary>
        /// Begins the session that was made ready. What was to be made has taken its time. The session's own begins on a tick of the
        /// runtime, counted from where this turn began on one: then each of its edges is one on which a wait ends.
        /// </summary>
        /// <param name="now">When this turn began.</param>
        internal void Begin(long now)
        {
            Begin();
            long past = board.Clock.Microseconds - now;
            session.Begin(now + ((past + SignalTable.Unit - 1) / SignalTable.Unit * SignalTable.Unit));
        }

        /// <summary>A session is about to begin, or to go on: what its record needs of the table is read now, not while it plays.</summary>
        public void Begin()
        {
            Open = true;
            Snapshot.Begin();
            Snapshot.Place.Key = History.Key(session.Table, session.Routine);
        }

        /// <summary>When a picture was drawn first, and there is something to keep or to count after it.</summary>
        internal long NextDue { get; private set; } = long.MaxValue;

        /// <summary>Keeps a new place, or counts a session that is over, if there is time. It holds the device up for longer than anything else: what is shown goes first.</summary>
        /// <param name="now">The clock.</param>
        /// <param name="drawn">A picture was drawn in this turn.</param>
        internal void Work(long now, bool drawn)
        {
            long edge = session.NextDue;
            bool waits = IsPlaying
                ? IsNew(now) && !board.Motor.On && edge - now >= Room
                : Open && edge == long.MaxValue;
            NextDue = waits && drawn ? now + Tick : long.MaxValue;
            if (waits && !drawn)
            {
                Work(now);
            }
        }

        /// <summary>Keeps what would be lost, with the motor off: before deep sleep, and while the session stands still.</summary>
        public void Save()
        {
            Work(board.Clock.Microseconds);
            memory.SaveSettings();
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

        private void Work(long now)
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
