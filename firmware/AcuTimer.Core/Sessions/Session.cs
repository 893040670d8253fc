using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Sessions
{
    /// <summary>
    /// One routine being played. The clock is only read by the caller, and given to every member that needs it; times
    /// inside are microseconds since the session began. <see cref="Advance"/> makes everything happen that is due.
    /// </summary>
    public sealed partial class Session
    {
        private readonly SignalPlayer player;
        private readonly ISessionProbe probe;
        private readonly SessionClock clock = new SessionClock();
        private readonly PhaseCursor cursor = new PhaseCursor();
        private readonly SessionEvents events;
        private long earlier;
        private long eventDue = long.MaxValue;

        /// <summary>Speaks through this player.</summary>
        /// <param name="player">The motor's voice.</param>
        /// <param name="probe">Who watches, or null.</param>
        public Session(SignalPlayer player, ISessionProbe probe)
        {
            this.player = player;
            this.probe = probe;
            events = new SessionEvents(player, cursor);
            Options = new SessionOptions();
        }

        /// <summary>The table that is played.</summary>
        public RoutineTable Table { get; private set; }

        /// <summary>Index of the routine.</summary>
        public int Routine { get; private set; }

        /// <summary>What the person has chosen.</summary>
        public SessionOptions Options { get; private set; }

        /// <summary>Idle, running, paused or ended.</summary>
        public SessionState State { get; private set; }

        /// <summary>The present phase.</summary>
        public PhaseCursor Cursor => cursor;

        /// <summary>The present step and side.</summary>
        public StepWalk Walk => cursor.Walk;

        /// <summary>Number of the present circle, beat, press or breath, from 1; 0 in phases that count none.</summary>
        public int Count => cursor.Beats > 0 ? events.Passed : cursor.Cycle;

        /// <summary>Circles, beats, presses or breaths in the phase or round; 0 in phases that count none.</summary>
        public int Of => cursor.Beats > 0 ? cursor.Beats : cursor.Cycles;

        /// <summary>The present step has been eased: it is lighter, and its ramp longer.</summary>
        public bool Eased => Walk.Ledger.IsEased(Walk.Step);

        /// <summary>Stopped by <see cref="SharpPain"/>: the present step is not gone back to.</summary>
        public bool Hurt { get; private set; }

        /// <summary>Steps that were done to their end, over all rounds.</summary>
        public int StepsDone => Walk.Ledger.StepsDone;

        /// <summary>Steps that the person left early, over all rounds.</summary>
        public int StepsSkipped => Walk.Ledger.StepsSkipped;

        /// <summary>Steps that were eased.</summary>
        public int StepsEased => Walk.Ledger.StepsEased;

        /// <summary>Length of the whole session as it was planned, in microseconds.</summary>
        public long PlanTime => Walk.PlanTime;

        /// <summary>When the next event is due on the clock; <see cref="long.MaxValue"/> when nothing runs.</summary>
        public long NextDue
        {
            get
            {
                long edge = player.NextEdge;
                return edge < eventDue ? edge : eventDue;
            }
        }

        /// <summary>Begins a routine.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="options">What the person has chosen. It must not change while the session runs.</param>
        /// <param name="now">The clock: the session's time 0.</param>
        /// <returns>False when the safety answers lock the routine or leave no step, or the table cannot be read; nothing changes then.</returns>
        public bool Begin(RoutineTable table, int routine, SessionOptions options, long now) => Start(table, routine, options, null, now);

        /// <summary>
        /// Goes on with a session that was cut off: as if it had never been, and its step had been chosen to be repeated, or
        /// left if it hurt.
        /// </summary>
        /// <param name="table">An open table.</param>
        /// <param name="options">What the person has chosen.</param>
        /// <param name="place">Where it was; it fits the table.</param>
        /// <param name="now">The clock.</param>
        /// <returns>As <see cref="Begin(RoutineTable, int, SessionOptions, long)"/>.</returns>
        public bool GoOn(RoutineTable table, SessionOptions options, SessionPlace place, long now) =>
            Start(table, place.Routine, options, place, now);

        /// <summary>Writes down where the session is and what has become of its steps, also of one that is over.</summary>
        /// <param name="place">Takes it.</param>
        /// <param name="now">The clock.</param>
        public void Put(SessionPlace place, long now)
        {
            place.Routine = Routine;
            place.TableCrc = Table.Crc;
            place.Elapsed = Elapsed(now);
            Walk.Put(place, Hurt);
        }

        /// <summary>
        /// Makes all that a session needs, which takes a slow chip a tenth of a second: the first pulse is not to wait for
        /// it. <see cref="Begin(long)"/> then begins it.
        /// </summary>
        /// <param name="table">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="options">What the person has chosen. It must not change while the session runs.</param>
        /// <param name="place">Where it was cut off; null for the beginning.</param>
        /// <returns>As <see cref="Begin(RoutineTable, int, SessionOptions, long)"/>.</returns>
        public bool Prepare(RoutineTable table, int routine, SessionOptions options, SessionPlace place)
        {
            if (table.Hold(routine) != TableError.None)
            {
                return false;
            }

            if (SafetyRule.LockedBy(options) != Caution.None || StepTiming.StepsLeft(table, routine, options) == 0)
            {
                return false;
            }

            Table = table;
            Routine = routine;
            Options = options;
            Hurt = false;
            State = SessionState.Idle;
            events.Pocket = options.Pocket;
            player.Stop();
            player.SetLevel(options.Strength, options.BatteryMillivolts);
            earlier = place == null ? 0 : place.Elapsed;
            cursor.Begin(table, routine, options);
            Walk.CountTime();
            if (place != null)
            {
                cursor.MoveTo(place);
                cursor.CountAhead();
            }

            return true;
        }

        /// <summary>Begins what was prepared.</summary>
        /// <param name="now">The clock: the session's time 0.</param>
        public void Begin(long now)
        {
            clock.Begin(now, earlier);
            State = SessionState.Running;
            BeginPhase(now);
        }

        private bool Start(RoutineTable table, int routine, SessionOptions options, SessionPlace place, long now)
        {
            bool ready = Prepare(table, routine, options, place);
            if (ready)
            {
                Begin(now);
            }

            return ready;
        }

        /// <summary>Does everything that is due, the motor's edges among it; these also without a running session.</summary>
        /// <param name="now">The clock.</param>
        /// <returns>Whether the session itself went on: a phase, a beat or a second.</returns>
        public bool Advance(long now)
        {
            bool goesOn = eventDue <= now;
            long due = NextDue;
            while (due <= now)
            {
                Fire(due);
                due = NextDue;
            }

            return goesOn;
        }

        /// <summary>Microseconds left in the present phase; 0 for an open end.</summary>
        /// <param name="now">The clock.</param>
        public long Remaining(long now)
        {
            long left = cursor.End == long.MaxValue ? 0 : cursor.End - Elapsed(now);
            return left > 0 ? left : 0;
        }

        /// <summary>Planned microseconds to the end of the session, without waiting. With <see cref="PlanTime"/> this is the progress.</summary>
        /// <param name="now">The clock.</param>
        public long Left(long now) => cursor.Left(Elapsed(now));

        /// <summary>Microseconds since the session began, without pauses.</summary>
        /// <param name="now">The clock.</param>
        public long Elapsed(long now) => clock.Elapsed(now);

        /// <summary>One event: an edge of the motor before what is due in the session.</summary>
        private void Fire(long due)
        {
            if (player.NextEdge == due)
            {
                player.Fire();
            }
            else
            {
                events.Fire(due);
                if (cursor.Phase == Phase.Done)
                {
                    State = SessionState.Ended;
                    clock.Stop(due, cursor.Start);
                }

                Reckon();
                Tell(due);
            }
        }

        /// <summary>The next event is kept, not asked for at each turn: whoever changes what it depends on calls this.</summary>
        private void Reckon() => eventDue = State == SessionState.Running ? clock.OnClock(events.Due) : long.MaxValue;

        private void Tell(long at)
        {
            if (probe != null)
            {
                probe.OnState(this, at);
            }
        }
    }
}
