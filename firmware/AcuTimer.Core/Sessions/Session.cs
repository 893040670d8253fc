using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>
    /// One routine being played. All times inside are microseconds since the session began; the clock is only read by
    /// the caller. Everything that is due happens once, in order, however late <see cref="Advance"/> is called.
    /// </summary>
    public sealed class Session
    {
        private readonly SignalPlayer player;
        private readonly PhaseCursor cursor = new PhaseCursor();
        private readonly PhaseMarks marks;
        private readonly ISessionProbe probe;
        private long origin;
        private long pausedAt;

        /// <summary>Speaks through this player.</summary>
        /// <param name="player">The motor's voice.</param>
        /// <param name="probe">Who watches, or null.</param>
        public Session(SignalPlayer player, ISessionProbe probe)
        {
            this.player = player;
            this.probe = probe;
            marks = new PhaseMarks(cursor);
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
        public int Count => cursor.Beats > 0 ? marks.Passed : cursor.Cycle;

        /// <summary>Circles, beats, presses or breaths in the phase or round; 0 in phases that count none.</summary>
        public int Of => cursor.Beats > 0 ? cursor.Beats : cursor.Cycles;

        /// <summary>When the next event is due on the clock; <see cref="long.MaxValue"/> when nothing runs.</summary>
        public long NextDue
        {
            get
            {
                long due = State == SessionState.Running || State == SessionState.Ended ? NextEvent() : long.MaxValue;
                return due == long.MaxValue ? due : due + origin;
            }
        }

        /// <summary>Begins a routine.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="options">What the person has chosen.</param>
        /// <param name="now">The clock: the session's time 0.</param>
        public void Begin(RoutineTable table, int routine, SessionOptions options, long now)
        {
            Table = table;
            Routine = routine;
            Options = options;
            player.Stop();
            player.Strength = options.Strength;
            origin = now;
            State = SessionState.Running;
            cursor.Begin(table, routine, options.SoreSide);
            marks.Begin();
            Advance(now);
        }

        /// <summary>Does everything that is due.</summary>
        /// <param name="now">The clock.</param>
        public void Advance(long now)
        {
            while (State == SessionState.Running || State == SessionState.Ended)
            {
                long due = NextEvent();
                if (due == long.MaxValue || due > now - origin)
                {
                    return;
                }

                Fire(due);
            }
        }

        /// <summary>Microseconds left in the present phase; 0 for an open end.</summary>
        /// <param name="now">The clock.</param>
        public long Remaining(long now)
        {
            long left = cursor.End == long.MaxValue ? 0 : cursor.End - Elapsed(now);
            return left > 0 ? left : 0;
        }

        /// <summary>Microseconds since the session began, without pauses.</summary>
        /// <param name="now">The clock.</param>
        public long Elapsed(long now)
        {
            return (State == SessionState.Paused ? pausedAt : now) - origin;
        }

        /// <summary>Stops time and the motor.</summary>
        public void Pause(long now)
        {
            player.Stop();
            if (State == SessionState.Running)
            {
                pausedAt = now;
                State = SessionState.Paused;
                Tell(now);
            }
        }

        /// <summary>Goes on exactly where time stood still.</summary>
        public void Resume(long now)
        {
            if (State == SessionState.Paused)
            {
                origin += now - pausedAt;
                State = SessionState.Running;
                Tell(now);
                Advance(now);
            }
        }

        /// <summary>Moves on from a step that lasts until the point releases.</summary>
        public void Proceed(long now)
        {
            if (State == SessionState.Running && cursor.Phase == Phase.Await)
            {
                player.Stop();
                cursor.Cut(now - origin);
                EnterPhase(now);
            }
        }

        /// <summary>Goes to the next step.</summary>
        public void Skip(long now)
        {
            if (Jump(now))
            {
                cursor.Skip(now - origin);
                EnterPhase(now);
            }
        }

        /// <summary>Goes to the step before.</summary>
        public void Back(long now)
        {
            if (Jump(now))
            {
                cursor.Back(now - origin);
                EnterPhase(now);
            }
        }

        /// <summary>Ends the session at once.</summary>
        public void End(long now)
        {
            player.Stop();
            if (State == SessionState.Running || State == SessionState.Paused)
            {
                State = SessionState.Idle;
                Tell(now);
            }
        }

        private bool Jump(long now)
        {
            player.Stop();
            if (State == SessionState.Paused)
            {
                origin += now - pausedAt;
                State = SessionState.Running;
            }

            return State == SessionState.Running;
        }

        private void EnterPhase(long now)
        {
            marks.Begin();
            Advance(now);
        }

        /// <summary>When the next event is due, since the session began.</summary>
        private long NextEvent()
        {
            long due = player.NextEdge;
            due = marks.Next < due ? marks.Next : due;
            return cursor.End < due ? cursor.End : due;
        }

        /// <summary>One event: an edge of the motor before a mark before the end of a phase.</summary>
        private void Fire(long due)
        {
            if (player.NextEdge == due)
            {
                player.Fire();
            }
            else if (marks.Next == due)
            {
                PassMark(due);
            }
            else
            {
                cursor.MoveNext();
                marks.Begin();
            }
        }

        private void PassMark(long due)
        {
            int mark = marks.Passed;
            marks.Pass();
            if (cursor.Phase == Phase.Done)
            {
                State = SessionState.Ended;
            }

            if (SignalChoice.At(cursor, mark, due, out Signal signal) && (mark == 0 || cursor.Phase != Phase.Done))
            {
                player.Play(signal, due);
            }

            Tell(due + origin);
        }

        private void Tell(long at)
        {
            if (probe != null)
            {
                probe.OnState(this, at);
            }
        }
    }
}
