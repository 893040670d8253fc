using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Storage
{
    [TestClass]
    public class HistoryTests
    {
        private const int Monday = 9700;

        [TestMethod]
        public void SessionsAreCountedByDay()
        {
            FakeCalendar calendar = new FakeCalendar { Today = Monday };
            RoutineTable table = Tables.Open(5);
            History history = new History(new FakeStore(), calendar);
            Assert.AreEqual(0, history.Today(table, 0));
            history.Add(History.Key(table, 0), 0);
            history.Add(History.Key(table, 0), 0);
            Assert.AreEqual(2, history.Today(table, 0));
            calendar.Today++;
            Assert.AreEqual(0, history.Today(table, 0));
            history.Add(History.Key(table, 0), 0);
            Assert.AreEqual(1, history.Today(table, 0));
            Assert.AreEqual(2, history.Days);
            Assert.AreEqual(Monday + 1, history.Day(0));
            Assert.AreEqual(1, history.Count(0));
            Assert.AreEqual(Monday, history.Day(1));
            Assert.AreEqual(2, history.Count(1));
        }

        [TestMethod]
        public void AStorageThatDoesNotAnswerIsSaid()
        {
            History history = new History(new FakeStore { Absent = true }, new FakeCalendar { Today = Monday });
            Assert.IsFalse(history.Load());
            Assert.IsFalse(history.Good);
            history = new History(new FakeStore(), new FakeCalendar { Today = Monday });
            Assert.IsFalse(history.Load());
            Assert.IsTrue(history.Good);
        }

        [TestMethod]
        public void SessionsOfTheLastDaysAreCountedAndUndatedOnesAreAmongThem()
        {
            FakeCalendar calendar = new FakeCalendar { Today = Monday };
            RoutineTable table = Tables.Open(5);
            History history = new History(new FakeStore(), calendar);
            Assert.AreEqual(0, history.Within(table, 0, 21));
            history.Add(History.Key(table, 0), 0);
            history.Add(History.Key(table, 0), 0);
            history.Add(History.Key(table, 1), 0);
            calendar.Today = Monday + 20;
            history.Add(History.Key(table, 0), 0);
            Assert.AreEqual(3, history.Within(table, 0, 21));
            Assert.AreEqual(1, history.Within(table, 0, 20));
            calendar.Today = Monday + 21;
            Assert.AreEqual(1, history.Within(table, 0, 21));
            calendar.Today = 0;
            history.Add(History.Key(table, 0), 0);
            Assert.AreEqual(4, history.Within(table, 0, 21));
            calendar.Today = Monday + 21;
            Assert.AreEqual(2, history.Within(table, 0, 21));
            Assert.AreEqual(1, history.Within(table, 1, 22));
        }

        [TestMethod]
        public void EveryDayOfTheLongestCourseIsKept()
        {
            Assert.IsTrue(History.MostDays >= 7 * Limits.CourseWeeks);
            Assert.IsTrue(History.MostDays < 7 * (Limits.CourseWeeks + 1));
        }

        [TestMethod]
        public void ItComesBack()
        {
            FakeStore store = new FakeStore();
            FakeCalendar calendar = new FakeCalendar { Today = Monday };
            RoutineTable table = Tables.Open(5);
            History history = new History(store, calendar);
            Assert.IsFalse(history.Load());
            Assert.IsTrue(history.Good);
            history.Add(History.Key(table, 0), 0);
            Assert.IsTrue(history.Save());
            History again = new History(store, calendar);
            Assert.IsTrue(again.Load());
            Assert.AreEqual(1, again.Today(table, 0));
            Assert.AreEqual(1, again.Days);
        }

        [TestMethod]
        public void MoreThanNinetyDaysAreKeptAndTheOldestGoes()
        {
            FakeStore store = new FakeStore();
            FakeCalendar calendar = new FakeCalendar();
            RoutineTable table = Tables.Open(5);
            History history = new History(store, calendar);
            Assert.IsTrue(History.MostDays >= 90);
            for (int i = 1; i <= History.MostDays + 3; i++)
            {
                calendar.Today = Monday + i;
                history.Add(History.Key(table, 0), 0);
                if ((i & 1) == 0)
                {
                    history.Add(History.Key(table, 0), 0);
                }
            }

            Assert.IsTrue(history.Save());
            history = new History(store, calendar);
            Assert.IsTrue(history.Load());
            Assert.AreEqual(History.MostDays, history.Days);
            for (int i = 0; i < History.MostDays; i++)
            {
                int day = History.MostDays + 3 - i;
                Assert.AreEqual(Monday + day, history.Day(i));
                Assert.AreEqual((day & 1) == 0 ? 2 : 1, history.Count(i));
            }
        }

        [TestMethod]
        public void WithoutADateADayIsEighteenHours()
        {
            FakeCalendar calendar = new FakeCalendar { Hours = 40 };
            RoutineTable table = Tables.Open(5);
            History history = new History(new FakeStore(), calendar);
            history.Add(History.Key(table, 0), 0);
            calendar.Hours = 57;
            Assert.AreEqual(1, history.Today(table, 0));
            history.Add(History.Key(table, 0), 0);
            Assert.AreEqual(2, history.Today(table, 0));
            calendar.Hours = 58;
            Assert.AreEqual(0, history.Today(table, 0));
            history.Add(History.Key(table, 0), 0);
            Assert.AreEqual(1, history.Today(table, 0));
            Assert.AreEqual(2, history.Days);
            Assert.AreEqual(0, history.Day(0));
        }

        [TestMethod]
        public void AfterALossOfPowerAnotherDayBegins()
        {
            FakeCalendar calendar = new FakeCalendar { Hours = 40 };
            RoutineTable table = Tables.Open(5);
            History history = new History(new FakeStore(), calendar);
            history.Add(History.Key(table, 0), 0);
            calendar.Hours = 0;
            Assert.AreEqual(0, history.Today(table, 0));
            history.Add(History.Key(table, 0), 0);
            Assert.AreEqual(2, history.Days);
        }

        [TestMethod]
        public void AClockThatIsSetBackFindsItsDayAgain()
        {
            FakeCalendar calendar = new FakeCalendar { Today = Monday };
            RoutineTable table = Tables.Open(5);
            History history = new History(new FakeStore(), calendar);
            history.Add(History.Key(table, 0), 0);
            calendar.Today = Monday + 400;
            history.Add(History.Key(table, 0), 0);
            calendar.Today = Monday;
            history.Add(History.Key(table, 0), 0);
            Assert.AreEqual(2, history.Today(table, 0));
            Assert.AreEqual(2, history.Days);
        }

        [TestMethod]
        public void CountsStopAtTheirHighestNumber()
        {
            FakeCalendar calendar = new FakeCalendar { Today = Monday };
            RoutineTable table = Tables.Open(5);
            History history = new History(new FakeStore(), calendar);
            for (int i = 0; i < 300; i++)
            {
                history.Add(History.Key(table, 0), 0);
            }

            Assert.AreEqual(Limits.CountedPerDay, history.Today(table, 0));
            Assert.AreEqual(255, history.Count(0));
        }

        [TestMethod]
        public void ARoutineIsKnownByItsTitleInEveryTable()
        {
            FakeCalendar calendar = new FakeCalendar { Today = Monday };
            History history = new History(new FakeStore(), calendar);
            history.Add(History.Key(Tables.Open(5), 0), 0);
            Assert.AreEqual(1, history.Today(Tables.Open(6), 0));
            Assert.AreEqual(0, history.Today(Named('Y'), 0));
        }

        [TestMethod]
        public void ANewRoutineTakesThePlaceOfTheOneNotDoneForLongest()
        {
            FakeCalendar calendar = new FakeCalendar { Today = Monday };
            History history = new History(new FakeStore(), calendar);
            for (int i = 0; i < Limits.Routines; i++)
            {
                history.Add(History.Key(Named('A' + i), 0), 0);
                calendar.Today++;
            }

            history.Add(History.Key(Named('A'), 0), 0);
            history.Add(History.Key(Named('z'), 0), 0);
            Assert.AreEqual(1, history.Today(Named('z'), 0));
            Assert.AreEqual(1, history.Today(Named('A'), 0));
            calendar.Today = Monday + 1;
            Assert.AreEqual(0, history.Today(Named('B'), 0));
            Assert.AreEqual(1, history.Count(Limits.Routines - 1), "the day keeps its total");
            calendar.Today = Monday + 2;
            Assert.AreEqual(1, history.Today(Named('C'), 0));
        }

        [TestMethod]
        public void ARecordOfAnotherKindIsAnEmptyHistory()
        {
            FakeStore store = new FakeStore();
            byte[] rubbish = new byte[200 + SlotTrailer.Size];
            rubbish[1] = 250;
            Assert.IsTrue(new SlotPair(store, "history", 200).Save(rubbish, 200));
            History history = new History(store, new FakeCalendar { Today = Monday });
            history.Load();
            Assert.IsTrue(history.Good);
            Assert.AreEqual(0, history.Days);
            history.Add(History.Key(Tables.Open(5), 0), 0);
            Assert.IsTrue(history.Save());
            Assert.IsTrue(history.Load());
        }

        [TestMethod]
        public void ANewerOrShorterRecordKeepsItsWholeDays()
        {
            FakeCalendar calendar = new FakeCalendar { Today = Monday };
            RoutineTable table = Tables.Open(5);
            for (int cut = 0; cut < 40; cut += 13)
            {
                FakeStore store = new FakeStore();
                History history = new History(store, calendar);
                for (int day = 0; day < 3; day++)
                {
                    calendar.Today = Monday + day;
                    history.Add(History.Key(table, 0), 0);
                    history.Add(History.Key(table, 0), 0);
                }

                history.Save();
                byte[] record = new byte[4096];
                SlotPair slots = new SlotPair(store, "history", 4000);
                int length = slots.Load(record) - Limits.Routines;
                record[0] = 3;
                Assert.IsTrue(slots.Save(record, length - cut));
                history = new History(store, calendar);
                Assert.IsTrue(history.Load());
                Assert.IsTrue(history.Good);
                Assert.IsTrue(history.Newer);
                Assert.AreEqual(cut == 0 ? 3 : cut < 20 ? 2 : cut < 39 ? 1 : 0, history.Days);
                calendar.Today = Monday;
                Assert.AreEqual(cut < 39 ? 2 : 0, history.Today(table, 0));
            }
        }

        [TestMethod]
        public void ATotalBelowItsPartsIsMadeTheirSum()
        {
            FakeStore store = new FakeStore();
            FakeCalendar calendar = new FakeCalendar { Today = Monday };
            RoutineTable table = Tables.Open(5);
            History history = new History(store, calendar);
            history.Add(History.Key(table, 0), 0);
            history.Add(History.Key(table, 0), 0);
            history.Save();
            byte[] record = new byte[4096];
            SlotPair slots = new SlotPair(store, "history", 4000);
            int length = slots.Load(record);
            int total = length - Limits.Routines - (3 + Limits.Routines / 2) + 2;
            Assert.AreEqual(2, (int)record[total]);
            record[total] = 0;
            Assert.IsTrue(slots.Save(record, length));
            history = new History(store, calendar);
            Assert.IsTrue(history.Load());
            Assert.AreEqual(2, history.Count(0));
        }

        [TestMethod]
        public void ADayWithoutADateEndsWithThePowerHoweverSoonTheClockRunsAgain()
        {
            FakeCalendar calendar = new FakeCalendar { Hours = 2 };
            RoutineTable table = Tables.Open(5);
            History history = new History(new FakeStore(), calendar);
            history.Add(History.Key(table, 0), 0);
            calendar.Hours = 5;
            Assert.AreEqual(1, history.Today(table, 0));
            Assert.IsTrue(history.CloseDay());
            Assert.IsFalse(history.CloseDay());
            Assert.AreEqual(0, history.Today(table, 0));
            history.Add(History.Key(table, 0), 0);
            Assert.AreEqual(2, history.Days);
            Assert.AreEqual(1, history.Today(table, 0));
        }

        [TestMethod]
        public void WithoutStorageItStillCounts()
        {
            FakeCalendar calendar = new FakeCalendar { Today = Monday };
            RoutineTable table = Tables.Open(5);
            History history = new History(new FakeStore { Absent = true }, calendar);
            history.Load();
            history.Add(History.Key(table, 0), 0);
            Assert.IsFalse(history.Save());
            Assert.IsFalse(history.Good);
            Assert.AreEqual(1, history.Today(table, 0));
        }

        [TestMethod]
        public void ClearingForgets()
        {
            FakeStore store = new FakeStore();
            FakeCalendar calendar = new FakeCalendar { Today = Monday };
            RoutineTable table = Tables.Open(5);
            History history = new History(store, calendar);
            history.Add(History.Key(table, 0), 0);
            history.Save();
            Assert.IsTrue(history.Clear());
            Assert.AreEqual(0, history.Today(table, 0));
            Assert.IsFalse(new History(store, calendar).Load());
        }

        /// <summary>A table whose routine has a title of one letter.</summary>
        private static RoutineTable Named(int letter)
        {
            byte[] bytes = Tables.Good(5);
            RoutineTable table = new RoutineTable();
            table.Open(bytes, bytes.Length);
            bytes[table.Text(TableFormat.SectionId.Routines, 0, TableFormat.Routine.Title)] = (byte)letter;
            TableBuilder.Seal(bytes, bytes.Length);
            table.Open(bytes, bytes.Length);
            return table;
        }
    }
}
