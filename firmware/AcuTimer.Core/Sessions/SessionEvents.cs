using AcuTimer.Core.Haptics;

namespace AcuTimer.Core.Sessions
{
    /// <summary>
    /// What is due next in a session, and doing it: the marks of the phases and their ends. Everything happens once, in
    /// order, at its own time, however late it is asked for.
    /// </summary>
    internal sealed class SessionEvents
    {
        private readonly SignalPlayer player;
        private readonly PhaseCursor cursor;
        private readonly PhaseMarks marks;

        internal SessionEvents(SignalPlayer player, PhaseCursor cursor)
        {
            this.player = player;
            this.cursor = cursor;
            marks = new PhaseMarks(cursor);
        }

        /// <summary>Marks of the phase that have passed.</summary>
        internal int Passed => marks.Passed;

        /// <summary>The device is felt through a pocket: no slopes.</summary>
        internal bool Pocket { get; set; }

        /// <summary>When the next event is due, in the session's time.</summary>
        internal long Due => marks.Next < cursor.End ? marks.Next : cursor.End;

        /// <summary>The cursor has gone to another phase.</summary>
        internal void BeginPhase() => marks.Begin();

        /// <summary>The cursor has put a ramp into the middle of a phase, or begun that ramp again.</summary>
        internal void Interrupt(bool again) => marks.Interrupt(again);

        /// <summary>Does what is due: a mark before the end of the phase; at its end the first mark of the one that follows, too.</summary>
        /// <param name="due">Its time on the clock, for the motor.</param>
        internal void Fire(long due)
        {
            long end = cursor.End;
            if (marks.Next > end)
            {
                bool returns = cursor.Interrupts;
                cursor.MoveNext();
                if (returns)
                {
                    marks.Return();
                    Say(SignalChoice.Returning(cursor, end, out Signal signal), signal, due);
                    return;
                }

                marks.Begin();
            }

            PassMark(due);
        }

        private void PassMark(long due)
        {
            int mark = marks.Passed;
            long at = marks.Next;
            marks.Pass();
            Say(SignalChoice.At(cursor, mark, at, out Signal signal), signal, due);
        }

        private void Say(bool anything, Signal signal, long due)
        {
            if (anything)
            {
                player.Play(Pocket ? SignalChoice.InPocket(signal) : signal, due);
            }
        }
    }
}
