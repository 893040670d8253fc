using System;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Storage
{
    /// <summary>
    /// Where a session is, and what has become of its steps so far: the one thing of it that is kept, gone on from and
    /// counted. It is worked on as the bytes that are stored, so that nothing can be kept that is not counted.
    /// </summary>
    public sealed class SessionPlace
    {
        /// <summary>Bytes of the record.</summary>
        public const int Size = MarksAt + Limits.StepsPerRoutine / 2;

        /// <summary>Longest time that a record is believed, in microseconds: a week.</summary>
        public const long MostElapsed = 7L * 24 * 3600 * StepTiming.Second;

        /// <summary>Mark of a step that was done to its end.</summary>
        internal const int DoneMark = 4;

        /// <summary>Mark of a step that was left early.</summary>
        internal const int SkippedMark = 8;

        /// <summary>Flag: the step is at its second side.</summary>
        internal const int SecondSideFlag = 1;

        /// <summary>Flag: the step was reached by changing sides.</summary>
        internal const int ChangedSideFlag = 2;

        /// <summary>Flag: the step hurt, and is not gone back to.</summary>
        internal const int LeavesFlag = 4;

        /// <summary>Version 1 knew neither the time nor what was done, and is not gone on from.</summary>
        private const byte Version = 2;

        private const int FlagsAt = 1;
        private const int RoutineAt = 2;
        private const int RoundAt = 3;
        private const int StepAt = 4;
        private const int GoesOnAt = 5;
        private const int StepsAt = 6;
        private const int DoneAt = 8;
        private const int SkippedAt = 10;
        private const int DayAt = 12;
        private const int CountAt = 14;
        private const int TableAt = 18;
        private const int KeyAt = 22;
        private const int TimeAt = 26;
        private const int MarksAt = 34;

        private const int AllFlags = SecondSideFlag | ChangedSideFlag | LeavesFlag;
        private const int None = 0xFF;

        /// <summary>Works on these bytes.</summary>
        /// <param name="bytes">At least <see cref="Size"/>; what is behind belongs to others.</param>
        public SessionPlace(byte[] bytes)
        {
            Bytes = bytes;
        }

        /// <summary>The record.</summary>
        public byte[] Bytes { get; }

        /// <summary>Something has another value than when this was last set to false.</summary>
        public bool Changed { get; set; }

        /// <summary>Index of the routine in its table.</summary>
        public int Routine
        {
            get => Bytes[RoutineAt];
            internal set => Put(RoutineAt, value);
        }

        /// <summary>The step in the routine, from 0.</summary>
        public int Step => Bytes[StepAt];

        /// <summary>The round of the routine, from 0.</summary>
        public int Round => Bytes[RoundAt];

        /// <summary>The step is at its second side.</summary>
        public bool SecondSide => (Bytes[FlagsAt] & SecondSideFlag) != 0;

        /// <summary>The step was reached by changing sides.</summary>
        public bool ChangedSide => (Bytes[FlagsAt] & ChangedSideFlag) != 0;

        /// <summary>The step hurt: the session goes on with the one after it.</summary>
        public bool Leaves => (Bytes[FlagsAt] & LeavesFlag) != 0;

        /// <summary>The step at which the session goes on, from 0; -1 when nothing is left.</summary>
        public int Next => Bytes[GoesOnAt] == None ? -1 : Bytes[GoesOnAt];

        /// <summary>Steps to be done in all rounds, without those that the safety answers leave out.</summary>
        public int Steps => LittleEndian.U16(Bytes, StepsAt);

        /// <summary>Steps done to their end in earlier rounds.</summary>
        internal int EarlierDone => LittleEndian.U16(Bytes, DoneAt);

        /// <summary>Steps left early in earlier rounds.</summary>
        internal int EarlierSkipped => LittleEndian.U16(Bytes, SkippedAt);

        /// <summary>Steps done to their end, over all rounds.</summary>
        public int Done => EarlierDone + With(DoneMark);

        /// <summary>
        /// This is a session done, however it ended: at least half of its steps were done to their end.
        /// </summary>
        public bool Counts => Steps > 0 && Done * 2 >= Steps;

        /// <summary>Time spent since the session began, without pauses, in microseconds.</summary>
        public long Elapsed
        {
            get => LittleEndian.U32(Bytes, TimeAt) | ((long)LittleEndian.U32(Bytes, TimeAt + 4) << 32);
            internal set
            {
                Put32(TimeAt, (uint)(value & 0xFFFFFFFF));
                Put32(TimeAt + 4, (uint)(value >> 32));
            }
        }

        /// <summary>Day on which it was last played; 0 when nobody knew the date.</summary>
        public int Day
        {
            get => LittleEndian.U16(Bytes, DayAt);
            set => Put16(DayAt, value);
        }

        /// <summary>The history's number when this was kept: one that is higher by one has this session in it.</summary>
        public uint HistoryNumber
        {
            get => LittleEndian.U32(Bytes, CountAt);
            set => Put32(CountAt, value);
        }

        /// <summary>What the history knows the routine by: it can be counted when its table is gone.</summary>
        public uint Key
        {
            get => LittleEndian.U32(Bytes, KeyAt);
            set => Put32(KeyAt, value);
        }

        /// <summary>Checksum of the table that was played.</summary>
        internal uint TableCrc
        {
            set => Put32(TableAt, value);
        }

        /// <summary>What was read into <see cref="Bytes"/> is a record of this kind, and each of its fields can be true.</summary>
        /// <param name="length">Bytes that were read.</param>
        public bool Good(int length) =>
            length == Size && Bytes[0] == Version && (Bytes[FlagsAt] & ~AllFlags) == 0 && GoodCounts() && GoodMarks();

        /// <summary>The place is there in this table.</summary>
        public bool Fits(RoutineTable table)
        {
            if (LittleEndian.U32(Bytes, TableAt) != table.Crc || Routine >= table.RoutineCount)
            {
                return false;
            }

            int count = table.Routine(Routine, TableFormat.Routine.StepCount);
            int rounds = table.Routine(Routine, TableFormat.Routine.Rounds);
            return Step < count && Next < count && Round < rounds && Steps <= count * rounds;
        }

        /// <summary>Takes the place.</summary>
        /// <param name="step">The step in the routine, from 0.</param>
        /// <param name="round">The round of the routine, from 0.</param>
        /// <param name="next">The step at which the session goes on, from 0; -1 when nothing is left.</param>
        /// <param name="flags">Bits of the flags.</param>
        internal void Put(int step, int round, int next, int flags)
        {
            Put(0, Version);
            Put(FlagsAt, flags);
            Put(StepAt, step);
            Put(RoundAt, round);
            Put(GoesOnAt, next < 0 ? None : next);
        }

        /// <summary>Takes the sums.</summary>
        internal void PutCounts(int steps, int earlierDone, int earlierSkipped)
        {
            Put16(StepsAt, steps);
            Put16(DoneAt, earlierDone);
            Put16(SkippedAt, earlierSkipped);
        }

        /// <summary>What has become of a step: four bits, of which a walk gives the lower two a meaning.</summary>
        internal int Marks(int step) => Bytes[MarksAt + step / 2] >> (step % 2 * 4) & 15;

        /// <summary>Takes the marks of two steps that follow each other.</summary>
        /// <param name="step">The first of them, an even number.</param>
        /// <param name="one">Its marks.</param>
        /// <param name="other">Those of the one after it.</param>
        internal void PutMarks(int step, int one, int other) => Put(MarksAt + step / 2, one | other << 4);

        /// <summary>There are no steps from here on: what another routine's record has left is nobody's. Its other fields differ, too.</summary>
        internal void ForgetFrom(int step)
        {
            int at = MarksAt + ((step + 1) / 2);
            Array.Clear(Bytes, at, Size - at);
        }

        private bool GoodCounts()
        {
            int earlier = EarlierDone + EarlierSkipped;
            return Step < Limits.StepsPerRoutine && Next < Limits.StepsPerRoutine && Round < Limits.Rounds
                && Steps > 0 && Steps <= Limits.StepsPerRoutine * Limits.Rounds && earlier <= Limits.StepsPerRoutine * Round
                && Key != 0 && Elapsed >= 0 && Elapsed <= MostElapsed;
        }

        private bool GoodMarks()
        {
            bool good = true;
            for (int i = 0; i < Limits.StepsPerRoutine; i++)
            {
                good &= (Marks(i) & (DoneMark | SkippedMark)) != (DoneMark | SkippedMark);
            }

            return good;
        }

        private int With(int mark)
        {
            int count = 0;
            for (int i = 0; i < Limits.StepsPerRoutine; i++)
            {
                count += (Marks(i) & mark) != 0 ? 1 : 0;
            }

            return count;
        }

        private void Put(int at, int value)
        {
            if (Bytes[at] != (byte)value)
            {
                Bytes[at] = (byte)value;
                Changed = true;
            }
        }

        private void Put16(int at, int value)
        {
            Put(at, value & 0xFF);
            Put(at + 1, value >> 8);
        }

        private void Put32(int at, uint value)
        {
            Put16(at, (int)(value & 0xFFFF));
            Put16(at + 2, (int)(value >> 16));
        }
    }
}
