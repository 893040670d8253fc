namespace AcuTimer.Core.Routines
{
    /// <summary>
    /// What must be asked before a routine, and what a yes means for it. Where documents differ, the strictest decides. The
    /// device looks at the points that it is about to play: the gates of a table may add a question, not take one away.
    /// </summary>
    public static class SafetyRule
    {
        /// <summary>The questions before a routine: those of every routine, those of its gates and of its points, and thinners where it is firm.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="routine">Index of the routine.</param>
        /// <returns>Bits of <see cref="CautionSet.Questions"/>.</returns>
        public static Caution Gates(RoutineTable table, int routine)
        {
            Caution firmly = SafetyQuestion.With(SafetyEffect.Firm);
            Caution gates = SafetyQuestion.With(SafetyEffect.Always) | (Caution)table.U16(TableFormat.SectionId.Routines, routine, TableFormat.Routine.Gates);
            int first = table.FirstStep(routine);
            int end = first + table.Routine(routine, TableFormat.Routine.StepCount);
            for (int step = first; step < end; step++)
            {
                int bits = table.U8(TableFormat.SectionId.Steps, step, TableFormat.Step.Bits);
                bool firm = ((bits >> TableFormat.Step.PressureShift) & TableFormat.Step.PressureMask) == (int)Pressure.Firm;
                gates |= CautionSet.OfStep(table, step) | (firm ? firmly : Caution.None);
            }

            return gates & CautionSet.Questions;
        }

        /// <summary>Answers that lock every routine.</summary>
        /// <param name="options">The answers.</param>
        /// <returns>None, or why nothing must be played.</returns>
        public static Caution LockedBy(SessionOptions options) => options.Excluded & SafetyQuestion.With(SafetyEffect.Locks);

        /// <summary>Whether a step is left out.</summary>
        /// <param name="table">An open table.</param>
        /// <param name="step">Index of the step in the table.</param>
        /// <param name="options">The answers.</param>
        public static bool Drop(RoutineTable table, int step, SessionOptions options)
        {
            Caution asked = options.Excluded & CautionSet.Drops;
            return asked != Caution.None && (CautionSet.OfStep(table, step) & asked) != Caution.None;
        }

        /// <summary>Answers that let each point wait for OK.</summary>
        public static bool Waits(Caution answers) => (answers & SafetyQuestion.With(SafetyEffect.Waits)) != Caution.None;
    }
}
