using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Routines
{
    /// <summary>Every kind of wrong table gets its own error, and none an exception.</summary>
    [TestClass]
    public class RefusalTests
    {
        [TestMethod]
        public void NothingAtAll()
        {
            Expect(TableError.Missing, new byte[0], 0);
        }

        [TestMethod]
        public void EveryTruncation()
        {
            TableBuilder builder = Good();
            byte[] table = builder.Build();
            for (int length = 0; length < builder.Length; length++)
            {
                Assert.IsTrue(new RoutineTable().Open(table, length) != TableError.None, "cut");
            }
        }

        [TestMethod]
        public void EveryByteChanged()
        {
            TableBuilder builder = Good();
            byte[] table = builder.Build();
            for (int i = 0; i < builder.Length; i++)
            {
                table[i] ^= 0x10;
                Assert.IsTrue(new RoutineTable().Open(table, builder.Length) != TableError.None, "changed");
                table[i] ^= 0x10;
            }

            Expect(TableError.None, table, builder.Length);
        }

        [TestMethod]
        public void AnotherKindOfFile()
        {
            byte[] picture = { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A };
            Expect(TableError.Magic, picture, picture.Length);
        }

        [TestMethod]
        public void ANewerMajor()
        {
            TableBuilder builder = Good();
            byte[] table = builder.Build();
            table[TableFormat.Header.Major] = TableFormat.Major + 1;
            Expect(TableError.NewerMajor, table, builder.Length);
        }

        [TestMethod]
        public void ANewerMinorIsRead()
        {
            TableBuilder builder = Good();
            byte[] table = builder.Build();
            table[TableFormat.Header.Minor] = 9;
            TableBuilder.Seal(table, builder.Length);
            Expect(TableError.None, table, builder.Length);
        }

        [TestMethod]
        public void MorePressureThanThePointBears()
        {
            TableBuilder builder = new TableBuilder { Ceiling = (byte)Pressure.Light };
            int firm = (int)Side.Midline | ((int)Pressure.Firm << TableFormat.Step.PressureShift);
            builder.Step(builder.Manner(Technique.Hold, 0, 1), firm, 0, 0, 10, 0);
            Expect(TableError.Unsafe, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void FirmWhereOnlyLightIsSafeWhateverTheCeilingSays()
        {
            Caution[] light = { Caution.KneePit, Caution.Abdomen, Caution.Pulse, Caution.Nerve };
            for (int i = 0; i < light.Length; i++)
            {
                TableBuilder builder = new TableBuilder();
                int manner = builder.Manner(Technique.Hold, 0, 1);
                builder.Pair(0, builder.Point(light[i]));
                builder.Step(manner, (int)Side.Midline | ((int)Pressure.Firm << TableFormat.Step.PressureShift), 0, 0, 10, 0);
                Expect(TableError.Unsafe, builder.Build(), builder.Length);
            }
        }

        [TestMethod]
        public void ATextOfAPointBeyondTheTexts()
        {
            for (int field = TableFormat.Point.Code; field <= TableFormat.Point.Source; field += 2)
            {
                ExpectWithoutText(field);
            }

            ExpectWithoutText(TableFormat.Point.Region);
        }

        [TestMethod]
        public void CautionsAndGatesThatNobodyKnows()
        {
            TableBuilder builder = Good();
            builder.Point((Caution)0x8000);
            Expect(TableError.Point, builder.Build(), builder.Length);
            builder = Good();
            builder.Gates = (Caution)0x8000;
            Expect(TableError.Routine, builder.Build(), builder.Length);
            builder = Good();
            builder.Gates = Caution.KneePit;
            Expect(TableError.Routine, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void ADoseThatTheHistoryCannotCount()
        {
            TableBuilder builder = Good();
            builder.PerDay = Limits.SessionsPerDay;
            Expect(TableError.None, builder.Build(), builder.Length);
            builder.PerDay++;
            Expect(TableError.Routine, builder.Build(), builder.Length);
            builder = Good();
            builder.Weeks = Limits.CourseWeeks + 1;
            Expect(TableError.None, builder.Build(), builder.Length);
            builder.Sessions = 1;
            Expect(TableError.Routine, builder.Build(), builder.Length);
            builder.Weeks--;
            Expect(TableError.None, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void AHoldWhereThePointForbidsOne()
        {
            TableBuilder builder = new TableBuilder { Rules = TableFormat.Point.NoHold };
            builder.Step(builder.Manner(Technique.Hold, 0, 1), Side.Midline, 0, 0, 10);
            Expect(TableError.Unsafe, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void CirclesTooFastToFeel()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, Limits.CircleMinMs - Limits.TempoUnitMs, 1), Side.Midline, 5, 5, 0);
            Expect(TableError.Manner, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void CountsTooCloseToFeel()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 0, 1), Side.Midline, 50, 51, 60);
            Expect(TableError.Unsafe, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void SpreadPressesTooShortToFeel()
        {
            TableBuilder builder = new TableBuilder();
            int manner = builder.Manner((int)Technique.Squeeze, 0, 0, 8, 0, 0, 50, 5, 0, 0x11);
            builder.Step(manner, Side.Midline, 5, 0, 27);
            Expect(TableError.Unsafe, builder.Build(), builder.Length);
            builder = new TableBuilder();
            manner = builder.Manner((int)Technique.Squeeze, 0, 0, 8, 0, 0, 50, 5, 0, 0x11);
            builder.Step(manner, Side.Midline, 5, 0, 28);
            Expect(TableError.None, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void PressesWithAnOpenEndWouldWaitForeverOneByOne()
        {
            int bits = (int)Side.Midline | ((int)Pressure.Light << TableFormat.Step.PressureShift);
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Squeeze, 0, 1), bits, 0, 0, 60, TableFormat.Step.UntilReleased);
            Expect(TableError.Step, builder.Build(), builder.Length);
            builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Stroke, 0, 1), bits, 3, 0, 60, TableFormat.Step.UntilReleased);
            Expect(TableError.Step, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void NoRoundsOrAPointThatIsNotThere()
        {
            TableBuilder builder = Good();
            builder.Rounds = 0;
            Expect(TableError.Routine, builder.Build(), builder.Length);
            builder = new TableBuilder { AtPoint = 1 };
            builder.Step(builder.Manner(Technique.Hold, 0, 1), Side.Midline, 0, 0, 10);
            Expect(TableError.Step, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void NothingToDo()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 2000, 1), Side.Midline, 0, 0, 0);
            Expect(TableError.Step, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void AnUnknownTechnique()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner((Technique)31, 2000, 1), Side.Midline, 1, 0, 0);
            Expect(TableError.Manner, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void ABlockWithoutTwoSides()
        {
            TableBuilder builder = Good();
            int bits = (int)Side.Midline | ((int)Pressure.Light << TableFormat.Step.PressureShift);
            builder.Step(0, bits, 5, 5, 0, TableFormat.Step.Joined);
            Expect(TableError.Routine, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void ABlockOfOtherSidesThanTheStepBefore()
        {
            TableBuilder builder = new TableBuilder();
            int manner = builder.Manner(Technique.Circles, 2000, 1);
            builder.Step(manner, Side.LeftThenRight, 5, 5, 0);
            builder.Step(manner, Bits(Side.LeftThenRight), 5, 5, 0, TableFormat.Step.Joined);
            Expect(TableError.None, builder.Build(), builder.Length);
            builder.Step(manner, Bits(Side.SoreFirst), 5, 5, 0, TableFormat.Step.Joined);
            Expect(TableError.Routine, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void ABlockWithNothingBeforeIt()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 2000, 1), Bits(Side.LeftThenRight), 5, 5, 0, TableFormat.Step.Joined);
            Expect(TableError.Routine, builder.Build(), builder.Length);
        }

        [TestMethod]
        [DataRow(0x11, (int)TableError.None)]
        [DataRow(0x10, (int)TableError.Manner)]
        [DataRow(0x01, (int)TableError.Manner)]
        public void AMannerWithoutRoundsOrStations(int rounds, int expected)
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner((int)Technique.Circles, 2000, 5, 8, 3, 6, 30, 20, 0, rounds), Side.Midline, 5, 5, 0);
            Expect((TableError)expected, builder.Build(), builder.Length);
        }

        [TestMethod]
        public void ASessionWithoutEnd()
        {
            TableBuilder builder = Good();
            builder.Rounds = 255;
            Expect(TableError.Unsafe, builder.Build(), builder.Length);
        }

        private static int Bits(Side side)
        {
            return (int)side | ((int)Pressure.Light << TableFormat.Step.PressureShift);
        }

        private static TableBuilder Good()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 2000, 1), Side.Midline, 5, 5, 0);
            return builder;
        }

        private static void ExpectWithoutText(int field)
        {
            TableBuilder builder = Good();
            byte[] table = builder.Build();
            int points = TableFormat.HeaderSize + TableFormat.SectionSize;
            int texts = TableFormat.HeaderSize;
            int at = (int)LittleEndian.U32(table, points + TableFormat.Section.Offset) + field;
            TableBuilder.Put16(table, at, (int)LittleEndian.U32(table, texts + TableFormat.Section.Count));
            TableBuilder.Seal(table, builder.Length);
            Expect(TableError.Point, table, builder.Length);
        }

        private static void Expect(TableError expected, byte[] table, int length)
        {
            Assert.AreEqual((int)expected, (int)new RoutineTable().Open(table, length));
        }
    }
}
