using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Sessions
{
    /// <summary>
    /// The moments inside a phase at which something is said or redrawn: its beats, or else its whole seconds.
    /// Times are microseconds since the session began.
    /// </summary>
    public sealed class PhaseMarks
    {
        private readonly PhaseCursor cursor;
        private int broken;

        /// <summary>Marks of this cursor's present phase.</summary>
        public PhaseMarks(PhaseCursor cursor)
        {
            this.cursor = cursor;
        }

        /// <summary>Marks that have passed, the phase's beginning among them: with beats, the number of the present beat.</summary>
        public int Passed { get; private set; }

        /// <summary>When the next mark is due; <see cref="long.MaxValue"/> when none is left.</summary>
        public long Next { get; private set; }

        /// <summary>Starts over, at the beginning of a phase.</summary>
        public void Begin()
        {
            Passed = 0;
            Next = cursor.Start;
        }

        /// <summary>Starts over for a phase that interrupts another.</summary>
        /// <param name="again">The interrupting phase itself begins again.</param>
        internal void Interrupt(bool again)
        {
            broken = again ? broken : Passed;
            Begin();
        }

        /// <summary>Goes on in the phase that was interrupted.</summary>
        internal void Return()
        {
            Passed = broken;
            FindNext();
        }

        /// <summary>Passes the next mark.</summary>
        public void Pass()
        {
            Passed++;
            FindNext();
        }

        private void FindNext() => Next = cursor.Beats > 0 ? BeatOrNone() : SecondOrNone();

        private long BeatOrNone() => Passed < cursor.Beats ? cursor.BeatAt(Passed) : long.MaxValue;

        private long SecondOrNone()
        {
            long at = cursor.Start + Passed * StepTiming.Second;
            return at < cursor.End && cursor.Phase != Phase.Done ? at : long.MaxValue;
        }
    }
}
