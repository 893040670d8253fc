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
    public sealed partial class PlaceKeeper
    {
        /// <summary>The time spent is kept so often, in microseconds, where nothing else changes: no more of it is lost.</summary>
        public const long Often = 30 * StepTiming.Second;

        /// <summary>Nothing is due for so long, in microseconds: two small files are written and read back in it.</summary>
        private const long Room = 500000;

        /// <summary>A place is kept so long after a picture, in microseconds, between two of them where a second passes.</summary>
        private const long KeepAfter = 250000;

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

        /// <summary>When a picture was drawn first, and there is something to keep or to count after it.</summary>
        internal long NextDue { get; private set; } = long.MaxValue;

        /// <summary>
        /// Keeps a new place, or counts a session that is over, if there is time. It holds the device up for longer than anything
        /// else: what is shown goes first, and it has a turn of its own, away from the motor's edges.
        /// </summary>
        /// <param name="now">The clock.</param>
        /// <param name="drawn">A picture was drawn in this turn.</param>
        internal void Work(long now, bool drawn)
        {
            bool waits = Waits(now);
            bool set = NextDue > now && NextDue < long.MaxValue;
            NextDue = !waits || !drawn ? long.MaxValue
                : set ? NextDue
                : now + (Waits(now + KeepAfter) ? KeepAfter : Tick);
            if (waits && !drawn)
            {
                Work(now);
            }
        }

        private bool Waits(long now)
        {
            long edge = session.NextDue;
            return IsPlaying ? IsNew(now) && !board.Motor.On && edge - now >= Room : Open && edge == long.MaxValue;
        }

        /// <summary>Keeps what would be lost, with the motor off: before deep sleep, and while the session stands still.</summary>
        public void Save()
        {
            Work(board.Clock.Microseconds);
            memory.SaveSettings();
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
    }
}
