using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Storage;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Storage
{
    [TestClass]
    public class ResumeSnapshotTests
    {
        private const string Newest = "resume.a";

        [TestMethod]
        public void ThePlaceComesBack()
        {
            FakeStore store = new FakeStore();
            RoutineTable table = SnapshotCut.Longer();
            Assert.IsTrue(Places.Keep(new ResumeSnapshot(store), table, 0, 2));
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            Assert.IsTrue(snapshot.Load());
            Assert.IsTrue(snapshot.Present);
            Assert.IsTrue(snapshot.Place.Fits(table));
            Assert.AreEqual(0, snapshot.Place.Routine);
            Assert.AreEqual(2, snapshot.Place.Step);
            Assert.AreEqual(2, snapshot.Place.Next);
            Assert.AreEqual(0, snapshot.Place.Round);
            Assert.AreEqual(2, snapshot.Place.Done);
            Assert.AreEqual(3, snapshot.Place.Steps);
            Assert.IsFalse(snapshot.Place.SecondSide);
        }

        [TestMethod]
        public void NothingIsThereAtFirst()
        {
            ResumeSnapshot snapshot = new ResumeSnapshot(new FakeStore());
            Assert.IsFalse(snapshot.Load());
            Assert.IsTrue(snapshot.Good);
            Assert.IsTrue(snapshot.Clear());
        }

        [TestMethod]
        public void AnotherTableHasNotThisPlaceButStillWhatToCount()
        {
            FakeStore store = new FakeStore();
            Places.Keep(new ResumeSnapshot(store), SnapshotCut.Longer(), 0, 2);
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            Assert.IsTrue(snapshot.Load());
            Assert.IsFalse(snapshot.Place.Fits(Tables.Open(5)));
            Assert.IsTrue(snapshot.Place.Counts);
        }

        [TestMethod]
        public void ARecordWithAGoodChecksumIsStillJudged()
        {
            RoutineTable table = SnapshotCut.Longer();
            Assert.IsTrue(Loads(table, 0, 2));
            Assert.IsFalse(Loads(table, 0, 1), "version 1");
            Assert.IsFalse(Loads(table, 0, 3), "a version to come");
            Assert.IsFalse(Loads(table, 1, 8), "a flag that there is not");
            Assert.IsFalse(Loads(table, 3, Limits.Rounds), "a round that no routine has");
            Assert.IsFalse(Loads(table, 4, Limits.StepsPerRoutine), "a step that no routine has");
            Assert.IsFalse(Loads(table, 5, Limits.StepsPerRoutine), "nor a next one");
            Assert.IsFalse(Loads(table, 6, 0), "a session of no steps");
            Assert.IsFalse(Loads(table, 7, 4), "of too many");
            Assert.IsFalse(Loads(table, 8, 1), "something done in rounds before the first");
            Assert.IsFalse(Loads(table, 10, 1), "or skipped");
            Assert.IsFalse(Loads(table, 33, 0x80), "a time before the beginning");
            Assert.IsFalse(Loads(table, 31, 1), "a time of weeks");
            Assert.IsFalse(Loads(table, 34, 0x0C), "a step both done and skipped");
        }

        [TestMethod]
        public void APlaceMustBeThereInItsTable()
        {
            RoutineTable table = SnapshotCut.Longer();
            Assert.IsTrue(Fits(table, 4, 2));
            Assert.IsFalse(Fits(table, 2, 1), "no such routine");
            Assert.IsFalse(Fits(table, 3, 1), "no such round");
            Assert.IsFalse(Fits(table, 4, 3), "no such step");
            Assert.IsFalse(Fits(table, 5, 3), "nowhere to go on");
            Assert.IsFalse(Fits(table, 6, 4), "more steps than it has");
        }

        [TestMethod]
        public void ARecordOfAnotherLengthIsNone()
        {
            FakeStore store = new FakeStore();
            byte[] old = new byte[25 + SlotTrailer.Size];
            old[0] = 1;
            new SlotPair(store, "resume", 25).Save(old, 25);
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            Assert.IsFalse(snapshot.Load());
            Assert.IsTrue(snapshot.Good, "it is no fault of the storage");
            Assert.IsTrue(Places.Keep(snapshot, SnapshotCut.Longer(), 0, 1));
            Assert.IsTrue(new ResumeSnapshot(store).Load());
        }

        [TestMethod]
        public void TheSamePlaceIsWrittenOnce()
        {
            FakeStore store = new FakeStore();
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            FakeClock clock = new FakeClock();
            Session session = Places.At(SnapshotCut.Longer(), 0, 1, false, clock);
            long now = clock.Microseconds;
            Places.Keep(snapshot, session, now);
            Places.Keep(snapshot, session, now);
            Assert.AreEqual(1, store.Writes);
            Places.Keep(snapshot, session, now + 1);
            Assert.AreEqual(2, store.Writes, "more time spent");
            session.Pause(now + 1);
            session.SharpPain(now + 1);
            Places.Keep(snapshot, session, now + 1);
            Assert.AreEqual(3, store.Writes, "a step that hurt");
        }

        [TestMethod]
        public void WhatCouldNotBeWrittenIsTriedAgain()
        {
            FakeStore store = new FakeStore { Full = true };
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            Assert.IsFalse(Places.Keep(snapshot, SnapshotCut.Longer(), 0, 1));
            store.Full = false;
            Assert.IsTrue(snapshot.Save());
            Assert.IsTrue(new ResumeSnapshot(store).Load());
        }

        [TestMethod]
        public void AfterClearingThereIsNothingToResume()
        {
            FakeStore store = new FakeStore();
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            Places.Keep(snapshot, SnapshotCut.Longer(), 0, 1);
            Assert.IsTrue(snapshot.Clear());
            Assert.IsFalse(snapshot.Present);
            Assert.IsFalse(new ResumeSnapshot(store).Load());
            Assert.IsTrue(snapshot.Save());
            Assert.IsTrue(new ResumeSnapshot(store).Load());
        }

        [TestMethod]
        public void WithoutStorageItSaysSo()
        {
            ResumeSnapshot snapshot = new ResumeSnapshot(new FakeStore { Absent = true });
            Assert.IsFalse(snapshot.Load());
            Assert.IsFalse(snapshot.Good);
            Assert.IsFalse(Places.Keep(snapshot, SnapshotCut.Longer(), 0, 1));
            Assert.IsFalse(snapshot.Good);
            Assert.IsTrue(snapshot.Clear());
        }

        /// <summary>Whether a record is taken in which one byte is another.</summary>
        private static bool Loads(RoutineTable table, int at, int value)
        {
            return Changed(table, at, value).Present;
        }

        private static bool Fits(RoutineTable table, int at, int value)
        {
            ResumeSnapshot snapshot = Changed(table, at, value);
            Assert.IsTrue(snapshot.Present);
            return snapshot.Place.Fits(table);
        }

        private static ResumeSnapshot Changed(RoutineTable table, int at, int value)
        {
            FakeStore store = new FakeStore();
            Places.Keep(new ResumeSnapshot(store), table, 0, 2);
            byte[] record = new byte[SessionPlace.Size + SlotTrailer.Size];
            Assert.AreEqual(record.Length, store.Read(Newest, 0, record, record.Length));
            record[at] = (byte)value;
            SlotTrailer.Put(record, SessionPlace.Size, 7);
            store.Put(Newest, record, record.Length);
            ResumeSnapshot snapshot = new ResumeSnapshot(store);
            snapshot.Load();
            return snapshot;
        }
    }
}
