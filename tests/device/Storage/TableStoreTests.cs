using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Storage
{
    [TestClass]
    public class TableStoreTests
    {
        private const long Second = 1000000;

        [TestMethod]
        public void WithNothingInStorageTheBuiltInTableRuns()
        {
            RoutineTable table = new RoutineTable();
            TableStore tables = new TableStore(new FakeStore());
            Assert.AreEqual((int)TableError.Missing, (int)tables.Open(table));
            Assert.AreEqual((int)TableSource.BuiltIn, (int)tables.Source);
            Assert.AreEqual(BuiltInTable.Bytes.Length, table.Length);
            Assert.IsTrue(tables.Good);
        }

        [TestMethod]
        public void WithoutStorageTheBuiltInTableRunsAndItIsSaid()
        {
            RoutineTable table = new RoutineTable();
            TableStore tables = new TableStore(new FakeStore { Absent = true });
            Assert.AreEqual((int)TableError.Storage, (int)tables.Open(table));
            Assert.IsFalse(tables.Good);
            Assert.AreEqual(BuiltInTable.Bytes.Length, table.Length);
            Assert.AreEqual((int)TableUpdate.None, (int)tables.Poll(0));
        }

        [TestMethod]
        public void ATableInTheInboxIsTakenAfterASecondOfQuiet()
        {
            FakeStore store = new FakeStore();
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            Put(store, Tables.Good(9));
            Assert.AreEqual((int)TableUpdate.Waiting, (int)tables.Poll(5 * Second));
            Assert.AreEqual((int)TableUpdate.Updated, (int)tables.Poll(6 * Second));
            Assert.AreEqual((int)TableError.None, (int)tables.Error);
            Assert.AreEqual((int)TableError.None, (int)tables.Reason);
            Assert.AreEqual((int)TableSource.SlotA, (int)tables.Source);
            Assert.AreEqual(1u, tables.Sequence);
            Assert.AreEqual(9, Tables.Circles(table));
            Assert.IsNull(store.Get(TableStore.InboxName));
            Assert.AreEqual((int)TableUpdate.None, (int)tables.Poll(7 * Second));
        }

        [TestMethod]
        public void TablesGoIntoTheSlotsByTurnsAndTheNewestIsOpened()
        {
            FakeStore store = new FakeStore();
            for (int i = 1; i <= 4; i++)
            {
                TableCut.Install(store, Tables.Good(4 + i));
                RoutineTable table = new RoutineTable();
                TableStore tables = new TableStore(store);
                Assert.AreEqual((int)TableError.None, (int)tables.Open(table));
                Assert.AreEqual((int)((i & 1) == 1 ? TableSource.SlotA : TableSource.SlotB), (int)tables.Source);
                Assert.AreEqual((uint)i, tables.Sequence);
                Assert.AreEqual(4 + i, Tables.Circles(table));
            }
        }

        [TestMethod]
        public void AFileThatGrowsIsWaitedFor()
        {
            FakeStore store = new FakeStore();
            TableStore tables = Opened(store, new RoutineTable());
            byte[] bytes = Tables.Good(9);
            long now = 0;
            for (int length = 1; length < bytes.Length; length += 10)
            {
                now += Second;
                store.Put(TableStore.InboxName, bytes, length);
                Assert.AreEqual((int)TableUpdate.Waiting, (int)tables.Poll(now));
            }

            store.Put(TableStore.InboxName, bytes, bytes.Length);
            Assert.AreEqual((int)TableUpdate.Waiting, (int)tables.Poll(now + Second));
            Assert.AreEqual((int)TableUpdate.Updated, (int)tables.Poll(now + 2 * Second));
        }

        [TestMethod]
        public void AnUploadThatStoppedIsRefusedAfterTenSecondsAndTakenWhenItGoesOn()
        {
            FakeStore store = new FakeStore();
            TableStore tables = Opened(store, new RoutineTable());
            byte[] bytes = Tables.Good(9);
            store.Put(TableStore.InboxName, bytes, 100);
            for (int i = 0; i < 10; i++)
            {
                Assert.AreEqual((int)TableUpdate.Waiting, (int)tables.Poll(i * Second));
            }

            Assert.AreEqual((int)TableUpdate.Refused, (int)tables.Poll(10 * Second));
            Assert.AreEqual((int)TableError.Truncated, (int)tables.Error);
            Assert.AreEqual((int)TableUpdate.None, (int)tables.Poll(11 * Second));
            Put(store, bytes);
            Assert.AreEqual((int)TableUpdate.Waiting, (int)tables.Poll(12 * Second));
            Assert.AreEqual((int)TableUpdate.Updated, (int)tables.Poll(13 * Second));
        }

        [TestMethod]
        public void ABadTableIsSaidOnceAndTheOldOneRunsOn()
        {
            FakeStore store = new FakeStore();
            TableCut.Install(store, Tables.Good(6));
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            byte[] bad = Tables.Good(9);
            bad[bad.Length - 1] ^= 1;
            Put(store, bad);
            tables.Poll(0);
            Assert.AreEqual((int)TableUpdate.Refused, (int)tables.Poll(Second));
            Assert.AreEqual((int)TableError.Crc, (int)tables.Error);
            AssertRuns(tables, table, 6, TableSource.SlotA, 1);
            int writes = store.Writes;
            for (int i = 2; i < 60; i++)
            {
                Assert.AreEqual((int)TableUpdate.None, (int)tables.Poll(i * Second));
            }

            Assert.AreEqual(writes, store.Writes);
            Assert.IsNotNull(store.Get(TableStore.InboxName));
        }

        [TestMethod]
        public void ABadTableLeavesTheBuiltInRunning()
        {
            FakeStore store = new FakeStore();
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            Put(store, new byte[50]);
            tables.Poll(0);
            Assert.AreEqual((int)TableUpdate.Refused, (int)tables.Poll(10 * Second));
            Assert.AreEqual((int)TableError.Magic, (int)tables.Error);
            Assert.AreEqual(BuiltInTable.Bytes.Length, table.Length);
            Assert.AreEqual(BuiltInTable.Bytes.Length, table.Length);
        }

        [TestMethod]
        public void ABadTableIsTriedAgainWhenItsContentChanges()
        {
            FakeStore store = new FakeStore();
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            byte[] bytes = Tables.Good(9);
            byte[] bad = Tables.Cut(bytes, bytes.Length);
            bad[bad.Length - 1] ^= 1;
            Put(store, bad);
            tables.Poll(0);
            Assert.AreEqual((int)TableUpdate.Refused, (int)tables.Poll(Second));
            Put(store, bytes);
            TableUpdate update = TableUpdate.None;
            for (int i = 2; i < 10 && update != TableUpdate.Updated; i++)
            {
                update = tables.Poll(i * Second);
            }

            Assert.AreEqual((int)TableUpdate.Updated, (int)update);
            Assert.AreEqual(9, Tables.Circles(table));
        }

        [TestMethod]
        public void ATableThatIsTooLongIsNotRead()
        {
            FakeStore store = new FakeStore();
            TableStore tables = Opened(store, new RoutineTable());
            Put(store, new byte[Limits.TableBytes + 1]);
            tables.Poll(0);
            Assert.AreEqual((int)TableUpdate.Refused, (int)tables.Poll(10 * Second));
            Assert.AreEqual((int)TableError.Length, (int)tables.Error);
            Assert.AreEqual((int)TableUpdate.None, (int)tables.Poll(20 * Second));
        }

        [TestMethod]
        public void AFullStorageRefusesAndTheOldTableRunsOn()
        {
            FakeStore store = new FakeStore();
            TableCut.Install(store, Tables.Good(6));
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            Put(store, Tables.Good(9));
            store.Full = true;
            tables.Poll(0);
            Assert.AreEqual((int)TableUpdate.Refused, (int)tables.Poll(Second));
            Assert.AreEqual((int)TableError.Storage, (int)tables.Error);
            AssertRuns(tables, table, 6, TableSource.SlotA, 1);
        }

        [TestMethod]
        public void TheRunningTableOnceMoreIsNotWrittenAgain()
        {
            FakeStore store = new FakeStore();
            TableCut.Install(store, Tables.Good(6));
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            int writes = store.Writes;
            Put(store, Tables.Good(6));
            tables.Poll(0);
            Assert.AreEqual((int)TableUpdate.Updated, (int)tables.Poll(Second));
            Assert.AreEqual(writes, store.Writes);
            Assert.IsNull(store.Get(TableStore.InboxName));
            AssertRuns(tables, table, 6, TableSource.SlotA, 1);
        }

        [TestMethod]
        public void ASlotThatThisFirmwareRefusesGivesWayToTheOtherAndItIsSaid()
        {
            FakeStore store = new FakeStore();
            TableCut.Install(store, Tables.Good(6));
            byte[] newer = Tables.Good(7);
            newer[TableFormat.Header.Major] = TableFormat.Major + 1;
            PutSlot(store, "routines.b", newer, 2);
            RoutineTable table = new RoutineTable();
            TableStore tables = new TableStore(store);
            Assert.AreEqual((int)TableError.NewerMajor, (int)tables.Open(table));
            AssertRuns(tables, table, 6, TableSource.SlotA, 1);
            TableCut.Install(store, Tables.Good(8));
            Assert.AreEqual((int)TableError.None, (int)tables.Open(table));
            AssertRuns(tables, table, 8, TableSource.SlotB, 3);
        }

        [TestMethod]
        public void TwoSlotsThatThisFirmwareRefusesLeaveTheBuiltIn()
        {
            FakeStore store = new FakeStore();
            PutSlot(store, "routines.a", new byte[40], 1);
            PutSlot(store, "routines.b", new byte[50], 2);
            RoutineTable table = new RoutineTable();
            TableStore tables = new TableStore(store);
            Assert.AreEqual((int)TableError.Magic, (int)tables.Open(table));
            Assert.AreEqual((int)TableSource.BuiltIn, (int)tables.Source);
            Assert.AreEqual(BuiltInTable.Bytes.Length, table.Length);
        }

        [TestMethod]
        public void FactoryResetLeavesTheBuiltIn()
        {
            FakeStore store = new FakeStore();
            TableCut.Install(store, Tables.Good(6));
            TableCut.Install(store, Tables.Good(7));
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            Put(store, Tables.Good(9));
            Assert.IsTrue(tables.FactoryReset());
            Assert.AreEqual((int)TableSource.BuiltIn, (int)tables.Source);
            Assert.AreEqual(BuiltInTable.Bytes.Length, table.Length);
            Assert.AreEqual((int)TableError.Missing, (int)new TableStore(store).Open(table));
            Assert.AreEqual((int)TableUpdate.None, (int)tables.Poll(0));
        }

        [TestMethod]
        public void TheInboxIsLookedIntoOnceASecond()
        {
            FakeStore store = new FakeStore();
            TableStore tables = Opened(store, new RoutineTable());
            tables.Poll(Second);
            int calls = store.Calls;
            tables.Poll(2 * Second - 1);
            Assert.AreEqual(calls, store.Calls);
            tables.Poll(2 * Second);
            Assert.AreEqual(calls + 1, store.Calls);
        }

        private static TableStore Opened(FakeStore store, RoutineTable table)
        {
            TableStore tables = new TableStore(store);
            tables.Open(table);
            return tables;
        }

        private static void Put(FakeStore store, byte[] bytes)
        {
            store.Put(TableStore.InboxName, bytes, bytes.Length);
        }

        private static void PutSlot(FakeStore store, string name, byte[] bytes, uint sequence)
        {
            byte[] file = new byte[bytes.Length + SlotTrailer.Size];
            System.Array.Copy(bytes, file, bytes.Length);
            SlotTrailer.Put(file, bytes.Length, sequence);
            store.Put(name, file, file.Length);
        }

        private static void AssertRuns(TableStore tables, RoutineTable table, int circles, TableSource source, int sequence)
        {
            Assert.AreEqual(circles, Tables.Circles(table));
            Assert.AreEqual((int)source, (int)tables.Source);
            Assert.AreEqual((uint)sequence, tables.Sequence);
        }
    }
}
