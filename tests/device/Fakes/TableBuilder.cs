using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>Writes small tables: one routine, one point or a few, and the steps and manners that a test gives.</summary>
    public sealed class TableBuilder
    {
        private const int Room = 2048;
        private const int Sections = 5;
        private const int MostPoints = 16;

        private readonly byte[] manners = new byte[Room];
        private readonly byte[] steps = new byte[Room];
        private int mannerCount;
        private readonly int[] cautions = new int[MostPoints];
        private readonly byte[] firstOf = new byte[MostPoints];
        private readonly byte[] secondOf = new byte[MostPoints];
        private int stepCount;
        private int pointCount = 1;

        public byte Ceiling { get; set; } = (byte)Pressure.Firm;

        public byte Rules { get; set; }

        public byte Rounds { get; set; } = 1;

        public Caution Gates { get; set; }

        public byte PerDay { get; set; }

        /// <summary>Sessions in all the weeks.</summary>
        public byte Sessions { get; set; }

        /// <summary>Weeks.</summary>
        public byte Weeks { get; set; }

        /// <summary>The point of the steps that are added next; 0 is there from the start.</summary>
        public int AtPoint { get; set; }

        public int Length { get; private set; }

        /// <summary>Adds a point with these cautions, like the first one else; the steps that follow are there.</summary>
        public int Point(Caution caution)
        {
            cautions[pointCount] = (int)caution;
            AtPoint = pointCount;
            pointCount++;
            return AtPoint;
        }

        /// <summary>Adds a point that stands for two others at once, and has no cautions of its own; the steps that follow are there.</summary>
        public int Pair(int first, int second)
        {
            firstOf[pointCount] = (byte)(first + 1);
            secondOf[pointCount] = (byte)(second + 1);
            return Point(Caution.None);
        }

        /// <summary>Adds a manner with the device's own times: 8 s to get ready, 5 s of ramp, 3 s of release, 6 s to change sides.</summary>
        public int Manner(Technique technique, int tempoMs, int rounds)
        {
            return Manner((byte)technique, tempoMs, 5, 8, 3, 6, 30, 20, 0, (byte)(0x10 | rounds));
        }

        public int Manner(int technique, int tempoMs, int ramp, int prepare, int release, int change, int on, int off, int hold, int rounds)
        {
            int at = mannerCount * TableFormat.Manner.Size;
            manners[at + TableFormat.Manner.Technique] = (byte)technique;
            manners[at + TableFormat.Manner.Tempo] = (byte)(tempoMs / Limits.TempoUnitMs);
            manners[at + TableFormat.Manner.Ramp] = (byte)ramp;
            manners[at + TableFormat.Manner.Prepare] = (byte)prepare;
            manners[at + TableFormat.Manner.Release] = (byte)release;
            manners[at + TableFormat.Manner.Switch] = (byte)change;
            manners[at + TableFormat.Manner.On] = (byte)on;
            manners[at + TableFormat.Manner.Off] = (byte)off;
            manners[at + TableFormat.Manner.Hold] = (byte)hold;
            manners[at + TableFormat.Manner.Rounds] = (byte)rounds;
            mannerCount++;
            return mannerCount - 1;
        }

        public void Step(int manner, Side side, int first, int second, int seconds)
        {
            Step(manner, (int)side | ((int)Pressure.Light << TableFormat.Step.PressureShift), first, second, seconds, 0);
        }

        public void Step(int manner, int bits, int first, int second, int seconds, int more)
        {
            int at = stepCount * TableFormat.Step.Size;
            steps[at + TableFormat.Step.Point] = (byte)AtPoint;
            steps[at + TableFormat.Step.Manner] = (byte)manner;
            steps[at + TableFormat.Step.Bits] = (byte)(bits | more);
            steps[at + TableFormat.Step.First] = (byte)first;
            steps[at + TableFormat.Step.Second] = (byte)second;
            steps[at + TableFormat.Step.Seconds] = (byte)seconds;
            steps[at + TableFormat.Step.Seconds + 1] = (byte)(seconds >> 8);
            stepCount++;
        }

        /// <summary>The table's bytes; <see cref="Length"/> of them count.</summary>
        public byte[] Build()
        {
            byte[] table = new byte[Room];
            int at = TableFormat.HeaderSize + Sections * TableFormat.SectionSize;
            at = Add(table, 0, TableFormat.SectionId.Strings, at, new byte[] { 0, (byte)'X', 0 }, 1, 3);
            at = Add(table, 1, TableFormat.SectionId.Points, at, PointRecords(), TableFormat.Point.Size, pointCount);
            at = Add(table, 2, TableFormat.SectionId.Routines, at, RoutineRecord(), TableFormat.Routine.Size, 1);
            at = Add(table, 3, TableFormat.SectionId.Steps, at, steps, TableFormat.Step.Size, stepCount);
            at = Add(table, 4, TableFormat.SectionId.Manners, at, manners, TableFormat.Manner.Size, mannerCount);
            Length = at;
            Header(table);
            Seal(table, Length);
            return table;
        }

        /// <summary>Makes the checksum right again after a test has changed a byte.</summary>
        public static void Seal(byte[] table, int length)
        {
            Put32(table, TableFormat.Header.Crc, ~RoutineTable.SumPiece(Crc32.Start, 0, table, length));
        }

        public static void Put16(byte[] bytes, int at, int value)
        {
            bytes[at] = (byte)value;
            bytes[at + 1] = (byte)(value >> 8);
        }

        public static void Put32(byte[] bytes, int at, uint value)
        {
            Put16(bytes, at, (int)(value & 0xFFFF));
            Put16(bytes, at + 2, (int)(value >> 16));
        }

        private static int Add(byte[] table, int entry, int id, int at, byte[] records, int size, int count)
        {
            int row = TableFormat.HeaderSize + entry * TableFormat.SectionSize;
            Put16(table, row + TableFormat.Section.Id, id);
            Put16(table, row + TableFormat.Section.RecordSize, size);
            Put32(table, row + TableFormat.Section.Offset, (uint)at);
            Put32(table, row + TableFormat.Section.Count, (uint)count);
            for (int i = 0; i < size * count; i++)
            {
                table[at + i] = records[i];
            }

            return at + size * count;
        }

        private void Header(byte[] table)
        {
            Put32(table, TableFormat.Header.Magic, TableFormat.Magic);
            table[TableFormat.Header.Major] = TableFormat.Major;
            Put16(table, TableFormat.Header.HeaderLength, TableFormat.HeaderSize);
            Put32(table, TableFormat.Header.Length, (uint)Length);
            Put16(table, TableFormat.Header.SectionCount, Sections);
        }

        private byte[] PointRecords()
        {
            byte[] points = new byte[TableFormat.Point.Size * pointCount];
            for (int i = 0; i < pointCount; i++)
            {
                int at = i * TableFormat.Point.Size;
                Put16(points, at + TableFormat.Point.Code, 1);
                Put16(points, at + TableFormat.Point.Cautions, cautions[i]);
                points[at + TableFormat.Point.Ceiling] = Ceiling;
                points[at + TableFormat.Point.Laterality] = (byte)Laterality.Paired;
                points[at + TableFormat.Point.Rules] = Rules;
                points[at + TableFormat.Point.First] = firstOf[i];
                points[at + TableFormat.Point.Second] = secondOf[i];
            }

            return points;
        }

        private byte[] RoutineRecord()
        {
            byte[] routine = new byte[TableFormat.Routine.Size];
            Put16(routine, TableFormat.Routine.Title, 1);
            routine[TableFormat.Routine.StepCount] = (byte)stepCount;
            routine[TableFormat.Routine.Rounds] = Rounds;
            routine[TableFormat.Routine.PerDay] = PerDay;
            routine[TableFormat.Routine.Sessions] = Sessions;
            routine[TableFormat.Routine.Weeks] = Weeks;
            Put16(routine, TableFormat.Routine.Gates, (int)Gates);
            Put16(routine, TableFormat.Routine.FirstOrigin, TableFormat.NoOrigin);
            return routine;
        }
    }
}
