using System;

namespace AcuTimer.Core.Routines
{
    /// <summary>The steps of the table, and those of the routine that is played.</summary>
    public sealed partial class RoutineTable
    {
        private const int StepBytes = TableFormat.Step.Size + TableFormat.Manner.Size;

        private readonly byte[] step = new byte[StepBytes];
        private byte[] steps;
        private int heldFirst;
        private int heldCount;

        /// <summary>
        /// Takes the steps of a routine into memory, until another one is taken or the table is opened anew, and checks them
        /// again: while it plays nothing need be read to know what comes next.
        /// </summary>
        /// <returns>None; else the <see cref="Fault"/> that the table has from now on.</returns>
        public TableError Hold(int routine)
        {
            int first = FirstStep(routine);
            int count = Routine(routine, TableFormat.Routine.StepCount);
            StepPlan plan = new StepPlan();
            byte[] taken = new byte[count * StepBytes];
            for (int i = 0; i < count && !Failed; i++)
            {
                Array.Copy(Step(first + i), 0, taken, i * StepBytes, StepBytes);
                Fault = Said(StepCheck.Again(this, first + i, plan));
            }

            heldFirst = first;
            heldCount = Failed ? 0 : count;
            steps = taken;
            return Fault;
        }

        /// <summary>Lets the steps go that <see cref="Hold"/> has taken, and the pieces: who needs memory in one block finds theirs.</summary>
        internal void LetGo()
        {
            heldCount = 0;
            steps = null;
            nearIndex = None;
            farIndex = None;
            near = null;
            far = null;
        }

        /// <summary>The record of a step, and behind it that of its manner.</summary>
        /// <param name="index">Index of the step in the table.</param>
        /// <returns>The same array each time: it holds the record until the next call of this, of nothing else.</returns>
        public byte[] Step(int index)
        {
            if ((uint)(index - heldFirst) < (uint)heldCount)
            {
                Array.Copy(steps, (index - heldFirst) * StepBytes, step, 0, StepBytes);
                return step;
            }

            Read(sections.Record(TableFormat.SectionId.Steps, index), step, TableFormat.Step.Size);
            int manner = sections.Record(TableFormat.SectionId.Manners, step[TableFormat.Step.Manner]);
            Read(manner, step, TableFormat.Manner.Size, TableFormat.Step.Size);
            return step;
        }
    }
}
