using AcuTimer.Core.Bytes;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Tables;
using AcuTimer.Device.Tests.Fakes;
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
            Assert.AreEqual(BuiltInTable.Length, table.Length);
            Assert.IsTrue(tables.Good);
        }

        [TestMethod]
        public void WithoutStorageTheBuiltInTableRunsAndItIsSaid()
        {
            RoutineTable table = new RoutineTable();
            TableStore tables = new TableStore(new FakeStore { Absent = true });
            Assert.AreEqual((int)TableError.Storage, (int)tables.Open(table));
            Assert.IsFalse(tables.Good);
            Assert.AreEqual(BuiltInTable.Length, table.Length);
            Assert.AreEqual((int)TableUpdate.None, (int)Tables.Look(tables, 0));
        }

        [TestMethod]
        public void ATableInTheInboxIsTakenAfterASecondOfQuiet()
        {
            FakeStore store = new FakeStore();
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            Put(store, Tables.Good(9));
            Assert.AreEqual((int)TableUpdate.Waiting, (int)Tables.Look(tables, 5 * Second));
            Assert.AreEqual((int)TableUpdate.Updated, (int)Tables.Look(tables, 6 * Second));
            Assert.AreEqual((int)TableError.None, (int)tables.Error);
            Assert.AreEqual((int)TableError.None, (int)tables.Reason);
            Assert.AreEqual((int)TableSource.SlotA, (int)tables.Source);
            Assert.AreEqual(1u, tables.Sequence);
            Assert.AreEqual(9, Tables.Circles(table));
            Assert.IsNull(store.Get(TableStore.InboxName));
            Assert.AreEqual((int)TableUpdate.None, (int)Tables.Look(tables, 7 * Second));
        }

        [TestMethod]
        public void BackIsTheTableBeforeThenTheBuiltInOneAndItLastsOverABoot()
        {
            FakeStore store = new FakeStore();
            TableCut.Install(store, Tables.Good(5));
            TableCut.Install(store, Tables.Good(6));
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            Assert.AreEqual(6, Tables.Circles(table));
            tables.GoBack();
            Assert.AreEqual(5, Tables.Circles(table));
            Opened(store, table).GoBack();
            Assert.AreEqual(BuiltInTable.Length, table.Length);
            tables = Opened(store, table);
            Assert.AreEqual((int)TableSource.BuiltIn, (int)tables.Source);
            tables.GoBack();
            Assert.AreEqual(BuiltInTable.Length, table.Length);
            Assert.IsTrue(tables.Good);
        }

        [TestMethod]
        public void WhatCannotBeRemovedRunsOnAndItIsSaid()
        {
            FakeStore store = new FakeStore();
            TableCut.Install(store, Tables.Good(5));
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            store.Steps = 0;
            store.CutAt = 0;
            Assert.IsFalse(tables.GoBack());
            Assert.AreEqual(5, Tables.Circles(table));
            Assert.IsFalse(tables.Good);
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
                Assert.AreEqual((int)TableUpdate.Waiting, (int)Tables.Look(tables, now));
            }

            store.Put(TableStore.InboxName, bytes, bytes.Length);
            Assert.AreEqual((int)TableUpdate.Waiting, (int)Tables.Look(tables, now + Second));
            Assert.AreEqual((int)TableUpdate.Updated, (int)Tables.Look(tables, now + 2 * Second));
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
                Assert.AreEqual((int)TableUpdate.Waiting, (int)Tables.Look(tables, i * Second));
            }

            Assert.AreEqual((int)TableUpdate.Refused, (int)Tables.Look(tables, 10 * Second));
            Assert.AreEqual((int)TableError.Truncated, (int)tables.Error);
            Assert.AreEqual((int)TableUpdate.None, (int)Tables.Look(tables, 11 * Second));
            Put(store, bytes);
            Assert.AreEqual((int)TableUpdate.Waiting, (int)Tables.Look(tables, 12 * Second));
            Assert.AreEqual((int)TableUpdate.Updated, (int)Tables.Look(tables, 13 * Second));
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
            Tables.Look(tables, 0);
            Assert.AreEqual((int)TableUpdate.Refused, (int)Tables.Look(tables, Second));
            Assert.AreEqual((int)TableError.Crc, (int)tables.Error);
            AssertRuns(tables, table, 6, TableSource.SlotA, 1);
            int writes = store.Writes;
            for (int i = 2; i < 60; i++)
            {
                Assert.AreEqual((int)TableUpdate.None, (int)Tables.Look(tables, i * Second));
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
            Tables.Look(tables, 0);
            Assert.AreEqual((int)TableUpdate.Refused, (int)Tables.Look(tables, 10 * Second));
            Assert.AreEqual((int)TableError.Magic, (int)tables.Error);
            Assert.AreEqual(BuiltInTable.Length, table.Length);
            Assert.AreEqual(BuiltInTable.Length, table.Length);
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
            Tables.Look(tables, 0);
            Assert.AreEqual((int)TableUpdate.Refused, (int)Tables.Look(tables, Second));
            Put(store, bytes);
            TableUpdate update = TableUpdate.None;
            for (int i = 2; i < 10 && update != TableUpdate.Updated; i++)
            {
                update = Tables.Look(tables, i * Second);
            }

            Assert.AreEqual((int)TableUpdate.Updated, (int)update);
            Assert.AreEqual(9, Tables.Circles(table));
        }

        [TestMethod]
        public void AFileThatIsLongerThanItsHeaderSaysIsWaitedForAndRefused()
        {
            FakeStore store = new FakeStore();
            TableStore tables = Opened(store, new RoutineTable());
            byte[] bytes = Tables.Good(9);
            byte[] longer = new byte[bytes.Length + 1];
            System.Array.Copy(bytes, longer, bytes.Length);
            Put(store, longer);
            for (int i = 0; i < 10; i++)
            {
                Assert.AreEqual((int)TableUpdate.Waiting, (int)Tables.Look(tables, i * Second), "second " + i);
            }

            Assert.AreEqual((int)TableUpdate.Refused, (int)Tables.Look(tables, 10 * Second));
            Assert.AreEqual((int)TableError.Length, (int)tables.Error);
            Assert.AreEqual((int)TableUpdate.None, (int)Tables.Look(tables, 20 * Second));
        }

        [TestMethod]
        public void ATableIsTakenALittleAtATime()
        {
            FakeStore store = new FakeStore();
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            byte[] big = Tables.Big(9, 6000);
            Put(store, big);
            tables.Poll(0);
            Assert.AreEqual((int)TableUpdate.Coming, (int)tables.Poll(Second));
            int turns = 0;
            int percent = 0;
            TableUpdate update = TableUpdate.Coming;
            while (update == TableUpdate.Coming)
            {
                int calls = store.Calls;
                update = tables.Poll(Second);
                Assert.IsTrue(store.Calls - calls <= 8, "calls in a turn");
                Assert.IsTrue(update != TableUpdate.Coming || tables.Percent >= percent, "goes back");
                percent = tables.Percent;
                turns++;
            }

            Assert.AreEqual((int)TableUpdate.Updated, (int)update);
            Assert.IsFalse(tables.Busy);
            Assert.IsTrue(turns > 3 * (big.Length / RoutineTable.PieceBytes), "turns " + turns);
            AssertRuns(tables, table, 9, TableSource.SlotA, 1);
        }

        [TestMethod]
        public void ATableThatGrowsOrChangesWhileItIsTakenIsTakenAnew()
        {
            for (int after = 0; after < 50; after += 3)
            {
                FakeStore store = new FakeStore();
                RoutineTable table = new RoutineTable();
                TableStore tables = Opened(store, table);
                Put(store, Tables.Big(9, 4000));
                tables.Poll(0);
                tables.Poll(Second);
                for (int i = 0; i < after && tables.Busy; i++)
                {
                    tables.Poll(Second);
                }

                Put(store, Tables.Big(8, (after & 1) == 0 ? 4000 : 4600));
                int seconds = 2;
                while (seconds < 40 && (seconds < 5 || tables.Busy || store.Get(TableStore.InboxName) != null))
                {
                    Assert.AreNotEqual((int)TableUpdate.Refused, (int)Tables.Look(tables, seconds * Second), "after " + after);
                    seconds++;
                }

                Assert.AreEqual(8, Tables.Circles(table), "after " + after);
            }
        }

        [TestMethod]
        public void AStorageThatFillsUpRefusesAndTheOldTableRunsOn()
        {
            int bytes = Tables.Big(9, 4000).Length;
            for (int room = 0; room < bytes + TableMark.Size; room += 499)
            {
                FakeStore store = new FakeStore();
                TableCut.Install(store, Tables.Good(6));
                RoutineTable table = new RoutineTable();
                TableStore tables = Opened(store, table);
                Put(store, Tables.Big(9, 4000));
                store.Room = room;
                Tables.Look(tables, 0);
                Assert.AreEqual((int)TableUpdate.Refused, (int)Tables.Look(tables, Second));
                Assert.AreEqual((int)TableError.Storage, (int)tables.Error);
                AssertRuns(tables, table, 6, TableSource.SlotA, 1);
            }
        }

        [TestMethod]
        public void WrittenBytesThatDidNotArriveAreFoundBeforeTheMark()
        {
            FakeStore store = new FakeStore();
            TableStore tables = Opened(store, new RoutineTable());
            Put(store, Tables.Good(9));
            store.Forgetful = true;
            Tables.Look(tables, 0);
            Assert.AreEqual((int)TableUpdate.Refused, (int)Tables.Look(tables, Second));
            Assert.AreEqual((int)TableError.Storage, (int)tables.Error);
            Assert.AreEqual((int)TableError.Crc, (int)new TableStore(store).Open(new RoutineTable()));
        }

        [TestMethod]
        public void WithoutItsMarkASlotDoesNotCount()
        {
            byte[] good = Tables.Good(6);
            for (int length = 0; length <= good.Length + TableMark.Size; length++)
            {
                FakeStore store = new FakeStore();
                PutSlot(store, "routines.a", good, 1);
                byte[] cut = Tables.Cut(store.Get("routines.a"), length);
                store.Put("routines.a", cut, length);
                TableStore tables = new TableStore(store);
                TableError error = tables.Open(new RoutineTable());
                bool whole = length == good.Length + TableMark.Size;
                Assert.AreEqual((int)(whole ? TableError.None : TableError.Crc), (int)error, "length " + length);
            }
        }

        [TestMethod]
        public void AMarkHoldsForItsOwnTableOnly()
        {
            byte[] good = Tables.Good(6);
            for (int i = 0; i < TableMark.Size; i++)
            {
                FakeStore store = new FakeStore();
                PutSlot(store, "routines.a", good, 1);
                store.Get("routines.a")[good.Length + i] ^= 1;
                Assert.AreEqual((int)TableError.Crc, (int)new TableStore(store).Open(new RoutineTable()), "byte " + i);
            }

            FakeStore other = new FakeStore();
            PutSlot(other, "routines.a", good, 1);
            System.Array.Copy(Tables.Good(7), 0, other.Get("routines.a"), 0, good.Length);
            Assert.AreEqual((int)TableError.Crc, (int)new TableStore(other).Open(new RoutineTable()), "another table");
        }

        [TestMethod]
        public void ATableThatHoldsAMarkIsNotTakenForOneThatIsCutShort()
        {
            byte[] trap = Tables.Big(9, 3000);
            int at = trap.Length - 1000;
            byte[] mark = new byte[TableMark.Size];
            TableMark.Put(mark, at, 7, LittleEndian.U32(trap, TableFormat.Header.Crc));
            System.Array.Copy(mark, 0, trap, at, TableMark.Size);
            FakeStore store = new FakeStore();
            byte[] cut = Tables.Cut(trap, at + TableMark.Size);
            store.Put("routines.a", cut, cut.Length);
            Assert.AreEqual((int)TableError.Crc, (int)new TableStore(store).Open(new RoutineTable()));
        }

        [TestMethod]
        public void ABootReadsAMarkAndAHeaderAndNotTheTable()
        {
            FakeStore store = new FakeStore();
            TableCut.Install(store, Tables.Big(9, 6000));
            int calls = store.Calls;
            new TableStore(store).Open(new RoutineTable());
            Assert.IsTrue(store.Calls - calls <= 8, "calls " + (store.Calls - calls));
        }

        [TestMethod]
        public void ADroppedTableGivesWayToTheBuiltInUntilAnotherComes()
        {
            FakeStore store = new FakeStore();
            TableCut.Install(store, Tables.Good(6));
            RoutineTable table = new RoutineTable();
            TableStore tables = Opened(store, table);
            tables.Drop(TableError.Storage);
            Assert.AreEqual((int)TableSource.BuiltIn, (int)tables.Source);
            Assert.AreEqual((int)TableError.Storage, (int)tables.Reason);
            Assert.AreEqual(BuiltInTable.Length, table.Length);
            Put(store, Tables.Good(9));
            Tables.Look(tables, 0);
            Assert.AreEqual((int)TableUpdate.Updated, (int)Tables.Look(tables, Second));
            Assert.AreEqual(9, Tables.Circles(table));
            Assert.AreEqual((int)TableError.None, (int)tables.Reason);
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
            Tables.Look(tables, 0);
            Assert.AreEqual((int)TableUpdate.Refused, (int)Tables.Look(tables, Second));
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
            Tables.Look(tables, 0);
            Assert.AreEqual((int)TableUpdate.Updated, (int)Tables.Look(tables, Second));
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
            byte[] strange = Tables.Good(5);
            strange[TableFormat.Header.Magic] ^= 1;
            PutSlot(store, "routines.a", strange, 1);
            PutSlot(store, "routines.b", strange, 2);
            RoutineTable table = new RoutineTable();
            TableStore tables = new TableStore(store);
            Assert.AreEqual((int)TableError.Magic, (int)tables.Open(table));
            Assert.AreEqual((int)TableSource.BuiltIn, (int)tables.Source);
            Assert.AreEqual(BuiltInTable.Length, table.Length);
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
            Assert.AreEqual(BuiltInTable.Length, table.Length);
            Assert.AreEqual((int)TableError.Missing, (int)new TableStore(store).Open(table));
            Assert.AreEqual((int)TableUpdate.None, (int)Tables.Look(tables, 0));
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
            byte[] mark = new byte[TableMark.Size];
            TableMark.Put(mark, bytes.Length, sequence, LittleEndian.U32(bytes, TableFormat.Header.Crc));
            store.Put(name, bytes, bytes.Length);
            store.Append(name, mark, TableMark.Size);
        }

        private static void AssertRuns(TableStore tables, RoutineTable table, int circles, TableSource source, int sequence)
        {
            Assert.AreEqual(circles, Tables.Circles(table));
            Assert.AreEqual((int)source, (int)tables.Source);
            Assert.AreEqual((uint)sequence, tables.Sequence);
        }
    }
}
