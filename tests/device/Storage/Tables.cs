using AcuTimer.Core.Routines;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Storage
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
