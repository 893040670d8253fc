using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Storage
{
    /// <summary>
    /// Where a session was when it was left: asked about at the next start. Saving the same place again writes nothing.
    /// </summary>
    public sealed class ResumeSnapshot
    {
        private const byte Version = 1;
        private const int RoutineAt = 1;
        private const int StepAt = 2;
        private const int RoundAt = 3;
        private const int SideAt = 4;
        private const int CrcAt = 5;
        private const int HurtsAt = 9;
        private const int EasesAt = 17;
        private const int Size = 25;

        private readonly SlotPair slots;
        private readonly byte[] record = new byte[Size + SlotTrailer.Size];
        private uint crc;
        private bool kept;

        /// <summary>Takes the storage.</summary>
        public ResumeSnapshot(IStore store)
        {
            slots = new SlotPair(store, "resume", Size);
        }

        /// <summary>The storage did what was asked of it last; never having been written is no fault.</summary>
        public bool Good { get; private set; } = true;

        /// <summary>There is a session to be resumed.</summary>
        public bool Present { get; private set; }

        /// <summary>The session's routine.</summary>
        public int Routine { get; private set; }

        /// <summary>The step in the routine, from 0.</summary>
        public int Step { get; private set; }

        /// <summary>The round of the routine, from 0.</summary>
        public int Round { get; private set; }

        /// <summary>The step is at its second side.</summary>
        public bool SecondSide { get; private set; }

        /// <summary>Steps that hurt, a bit each.</summary>
        public long Hurts { get; private set; }

        /// <summary>Steps that were eased, a bit each.</summary>
        public long Eases { get; private set; }

        /// <summary>Reads the snapshot.</summary>
        /// <param name="table">The running table: a snapshot of another one is of no use.</param>
        /// <returns>Whether there is a session to be resumed.</returns>
        public bool Load(RoutineTable table)
        {
            int length = slots.Load(record);
            Good = length != StoreResult.Failed;
            kept = length >= 0;
            if (kept && length == Size && record[0] == Version)
            {
                Take(record[RoutineAt], record[StepAt], record[RoundAt], record[SideAt] != 0, LittleEndian.U32(record, CrcAt));
                Hurts = Long(HurtsAt);
                Eases = Long(EasesAt);
                Present = Fits(table);
            }
            else
            {
                Present = false;
            }

            return Present;
        }

        /// <summary>Keeps a place. It may be called again and again; only a new place is written.</summary>
        public bool Save(RoutineTable table, int routine, int step, int round, bool secondSide, long hurts, long eases)
        {
            bool same = Same(routine, step, round, secondSide) && hurts == Hurts && eases == Eases;
            if (Present && Good && same && crc == table.Crc)
            {
                return true;
            }

            Take(routine, step, round, secondSide, table.Crc);
            Hurts = hurts;
            Eases = eases;
            record[0] = Version;
            record[RoutineAt] = (byte)routine;
            record[StepAt] = (byte)step;
            record[RoundAt] = (byte)round;
            record[SideAt] = (byte)(secondSide ? 1 : 0);
            LittleEndian.Put32(record, CrcAt, crc);
            PutLong(HurtsAt, hurts);
            PutLong(EasesAt, eases);
            Good = slots.Save(record, Size);
            kept = kept || Good;
            Present = true;
            return Good;
        }

        /// <summary>The session is over, or nobody wants to resume it.</summary>
        public bool Clear()
        {
            Present = false;
            Good = !kept || slots.Clear();
            kept = kept && !Good;
            return Good;
        }

        private void Take(int routine, int step, int round, bool secondSide, uint table)
        {
            Routine = routine;
            Step = step;
            Round = round;
            SecondSide = secondSide;
            crc = table;
        }

        private long Long(int at)
        {
            return LittleEndian.U32(record, at) | ((long)LittleEndian.U32(record, at + 4) << 32);
        }

        private void PutLong(int at, long value)
        {
            LittleEndian.Put32(record, at, (uint)(value & 0xFFFFFFFF));
            LittleEndian.Put32(record, at + 4, (uint)(value >> 32 & 0xFFFFFFFF));
        }

        private bool Same(int routine, int step, int round, bool secondSide)
        {
            return routine == Routine && step == Step && round == Round && secondSide == SecondSide;
        }

        private bool Fits(RoutineTable table)
        {
            return crc == table.Crc
                && Routine < table.RoutineCount
                && Step < table.Routine(Routine, TableFormat.Routine.StepCount)
                && Round < table.Routine(Routine, TableFormat.Routine.Rounds);
        }
    }
}
