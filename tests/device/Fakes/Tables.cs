using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Tables;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Fakes
{
    /// <summary>Small tables that differ in one number.</summary>
    public static class Tables
    {
        /// <summary>A good table; it is as long as its array.</summary>
        public static byte[] Good(int circles)
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 2000, 1), Side.Midline, circles, circles, 0);
            byte[] bytes = builder.Build();
            return Cut(bytes, builder.Length);
        }

        /// <summary>A good table with so many bytes more, in a section that this firmware does not know.</summary>
        public static byte[] Big(int circles, int more)
        {
            byte[] small = Good(circles);
            byte[] big = new byte[small.Length + TableFormat.SectionSize + more];
            int first = TableFormat.HeaderSize;
            int sections = LittleEndian.U16(small, TableFormat.Header.SectionCount);
            int data = first + sections * TableFormat.SectionSize;
            System.Array.Copy(small, big, data);
            System.Array.Copy(small, data, big, data + TableFormat.SectionSize, small.Length - data);
            for (int i = 0; i < sections; i++)
            {
                int at = first + i * TableFormat.SectionSize + TableFormat.Section.Offset;
                LittleEndian.Put32(big, at, LittleEndian.U32(small, at) + TableFormat.SectionSize);
            }

            LittleEndian.Put16(big, data + TableFormat.Section.Id, TableFormat.SectionId.Signature);
            LittleEndian.Put16(big, data + TableFormat.Section.RecordSize, 1);
            LittleEndian.Put32(big, data + TableFormat.Section.Offset, (uint)(big.Length - more));
            LittleEndian.Put32(big, data + TableFormat.Section.Count, (uint)more);
            LittleEndian.Put16(big, TableFormat.Header.SectionCount, sections + 1);
            LittleEndian.Put32(big, TableFormat.Header.Length, (uint)big.Length);
            for (int i = 0; i < more; i++)
            {
                big[big.Length - more + i] = (byte)(i * 7);
            }

            TableBuilder.Seal(big, big.Length);
            return big;
        }

        /// <summary>Looks into the inbox, and does all of the work that was found there.</summary>
        public static TableUpdate Look(TableStore tables, long now)
        {
            TableUpdate update = tables.Poll(now);
            while (tables.Busy)
            {
                update = tables.Poll(now);
            }

            return update;
        }

        /// <summary>The first bytes of a table.</summary>
        public static byte[] Cut(byte[] bytes, int length)
        {
            byte[] cut = new byte[length];
            System.Array.Copy(bytes, cut, length);
            return cut;
        }

        /// <summary>The number by which the tables differ.</summary>
        public static int Circles(RoutineTable table)
        {
            return table.U8(TableFormat.SectionId.Steps, 0, TableFormat.Step.First);
        }

        public static RoutineTable Open(int circles)
        {
            RoutineTable table = new RoutineTable();
            byte[] bytes = Good(circles);
            Assert.AreEqual((int)TableError.None, (int)table.Open(bytes, bytes.Length));
            return table;
        }
    }
}
