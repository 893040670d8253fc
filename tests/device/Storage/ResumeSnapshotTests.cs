using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Storage
{
    [TestClass]
    public class ResumeSnapshotTests
    {
        [TestMethod]
        public void ThePlaceComesBack()
        {
            FakeStore store = new FakeStore();
            RoutineTable table = SnapshotCut.Longer();
            Assert.IsTrue(new ResumeSnapshot(store).Save(table, 0, 2, 0, true, 0, 0));
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            Assert.IsTrue(snapshot.Load(table));
            Assert.IsTrue(snapshot.Present);
            Assert.AreEqual(0, snapshot.Routine);
            Assert.AreEqual(2, snapshot.Step);
            Assert.AreEqual(0, snapshot.Round);
            Assert.IsTrue(snapshot.SecondSide);
        }

        [TestMethod]
        public void WhatHurtAndWhatWasEasedComesBack()
        {
            FakeStore store = new FakeStore();
            RoutineTable table = SnapshotCut.Longer();
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            snapshot.Save(table, 0, 1, 0, false, 0, 0);
            snapshot.Save(table, 0, 1, 0, false, long.MinValue + 5, 1L << 33);
            Assert.AreEqual(2, store.Writes);
            snapshot = new ResumeSnapshot(store);
            Assert.IsTrue(snapshot.Load(table));
            Assert.AreEqual(long.MinValue + 5, snapshot.Hurts);
            Assert.AreEqual(1L << 33, snapshot.Eases);
        }

        [TestMethod]
        public void NothingIsThereAtFirst()
        {
            ResumeSnapshot snapshot = new ResumeSnapshot(new FakeStore());
            Assert.IsFalse(snapshot.Load(SnapshotCut.Longer()));
            Assert.IsTrue(snapshot.Good);
            Assert.IsTrue(snapshot.Clear());
        }

        [TestMethod]
        public void AnotherTableOrAPlaceThatIsNotThereIsNoPlace()
        {
            FakeStore store = new FakeStore();
            RoutineTable table = SnapshotCut.Longer();
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            snapshot.Save(table, 0, 2, 0, false, 0, 0);
            Assert.IsFalse(new ResumeSnapshot(store).Load(Tables.Open(5)));
            snapshot.Save(table, 1, 0, 0, false, 0, 0);
            Assert.IsFalse(new ResumeSnapshot(store).Load(table));
            snapshot.Save(table, 0, 3, 0, false, 0, 0);
            Assert.IsFalse(new ResumeSnapshot(store).Load(table));
            snapshot.Save(table, 0, 2, 1, false, 0, 0);
            Assert.IsFalse(new ResumeSnapshot(store).Load(table));
            snapshot.Save(table, 0, 2, 0, false, 0, 0);
            Assert.IsTrue(new ResumeSnapshot(store).Load(table));
        }

        [TestMethod]
        public void TheSamePlaceIsWrittenOnce()
        {
            FakeStore store = new FakeStore();
            RoutineTable table = SnapshotCut.Longer();
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            snapshot.Save(table, 0, 1, 0, false, 0, 0);
            snapshot.Save(table, 0, 1, 0, false, 0, 0);
            Assert.AreEqual(1, store.Writes);
            snapshot.Save(table, 0, 1, 0, true, 0, 0);
            Assert.AreEqual(2, store.Writes);
        }

        [TestMethod]
        public void AfterClearingThereIsNothingToResume()
        {
            FakeStore store = new FakeStore();
            RoutineTable table = SnapshotCut.Longer();
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            snapshot.Save(table, 0, 1, 0, false, 0, 0);
            Assert.IsTrue(snapshot.Clear());
            Assert.IsFalse(snapshot.Present);
            Assert.IsFalse(new ResumeSnapshot(store).Load(table));
            Assert.IsTrue(snapshot.Save(table, 0, 1, 0, false, 0, 0));
            Assert.IsTrue(new ResumeSnapshot(store).Load(table));
        }

        [TestMethod]
        public void WithoutStorageItSaysSo()
        {
            RoutineTable table = SnapshotCut.Longer();
            ResumeSnapshot snapshot = new ResumeSnapshot(new FakeStore { Absent = true });
            Assert.IsFalse(snapshot.Load(table));
            Assert.IsFalse(snapshot.Good);
            Assert.IsFalse(snapshot.Save(table, 0, 1, 0, false, 0, 0));
            Assert.IsFalse(snapshot.Good);
            Assert.IsTrue(snapshot.Clear());
        }
    }
}
