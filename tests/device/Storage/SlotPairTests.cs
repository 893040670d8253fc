using AcuTimer.Core.Ports;
using AcuTimer.Core.Storage;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Storage
{
    [TestClass]
    public class SlotPairTests
    {
        private const int Capacity = 8;

        [TestMethod]
        public void NothingIsThereAtFirst()
        {
            SlotPair pair = Pair(new FakeStore());
            Assert.AreEqual(StoreResult.Missing, pair.Load(Room()));
            Assert.AreEqual('-', pair.Slot);
            Assert.AreEqual(0u, pair.Sequence);
        }

        [TestMethod]
        public void TheSlotsTakeTurns()
        {
            FakeStore store = new FakeStore();
            SlotPair pair = Pair(store);
            for (int i = 1; i <= 5; i++)
            {
                Save(pair, i);
                Assert.AreEqual((uint)i, pair.Sequence);
                Assert.AreEqual((i & 1) == 1 ? 'a' : 'b', pair.Slot);
                Assert.AreEqual(i, Load(store));
            }
        }

        [TestMethod]
        public void SavingWithoutLoadingSparesTheGoodSlot()
        {
            FakeStore store = new FakeStore();
            Save(Pair(store), 1);
            byte[] good = store.Get("x.a");
            Save(Pair(store), 2);
            Assert.IsTrue(ReferenceEquals(good, store.Get("x.a")));
            Assert.AreEqual(2, Load(store));
        }

        [TestMethod]
        public void ADamagedSlotGivesWayToTheOther()
        {
            FakeStore store = new FakeStore();
            SlotPair pair = Pair(store);
            Save(pair, 1);
            Save(pair, 2);
            byte[] newer = Copy(store.Get("x.b"));
            for (int i = 0; i < newer.Length; i++)
            {
                newer[i] ^= 0x04;
                store.Put("x.b", newer, newer.Length);
                Assert.AreEqual(1, Load(store));
                newer[i] ^= 0x04;
                store.Put("x.b", newer, i);
                Assert.AreEqual(1, Load(store));
            }
        }

        [TestMethod]
        public void TwoDamagedSlotsAreSaidToBe()
        {
            FakeStore store = new FakeStore();
            store.Put("x.a", new byte[20], 20);
            store.Put("x.b", new byte[3], 3);
            SlotPair pair = Pair(store);
            Assert.AreEqual(StoreResult.Damaged, pair.Load(Room()));
            Save(pair, 7);
            Assert.AreEqual(7, Load(store));
        }

        [TestMethod]
        public void TheSequenceGoesOnAfterItsLastNumber()
        {
            FakeStore store = new FakeStore();
            PutSlot(store, "x.a", 1, 0xFFFFFFFE);
            PutSlot(store, "x.b", 2, 0xFFFFFFFF);
            SlotPair pair = Pair(store);
            Assert.AreEqual(Capacity, pair.Load(Room()));
            Assert.AreEqual('b', pair.Slot);
            Save(pair, 3);
            Assert.AreEqual(0u, pair.Sequence);
            Assert.AreEqual(3, Load(store));
        }

        [TestMethod]
        public void AWriteThatDidNotArriveIsNoticed()
        {
            FakeStore store = new FakeStore();
            SlotPair pair = Pair(store);
            Save(pair, 1);
            store.Forgetful = true;
            Assert.IsFalse(pair.Save(Content(2), Capacity));
            Assert.AreEqual('a', pair.Slot);
            Assert.AreEqual(1, Load(store));
            store.Forgetful = false;
            Save(pair, 3);
            Assert.AreEqual(3, Load(store));
        }

        [TestMethod]
        public void AFullStorageKeepsTheGoodSlot()
        {
            FakeStore store = new FakeStore();
            SlotPair pair = Pair(store);
            Save(pair, 1);
            store.Full = true;
            Assert.IsFalse(pair.Save(Content(2), Capacity));
            Assert.AreEqual(1, Load(store));
        }

        [TestMethod]
        public void WithoutStorageItFailsAndSaysSo()
        {
            SlotPair pair = Pair(new FakeStore { Absent = true });
            Assert.AreEqual(StoreResult.Failed, pair.Load(Room()));
            Assert.IsFalse(pair.Save(Content(2), Capacity));
            Assert.IsFalse(pair.Clear());
        }

        [TestMethod]
        public void TooMuchIsNotRead()
        {
            FakeStore store = new FakeStore();
            Save(new SlotPair(store, "x", Capacity), 1);
            Assert.AreEqual(StoreResult.Damaged, new SlotPair(store, "x", Capacity - 1).Load(Room()));
            Assert.IsFalse(Pair(store).Save(new byte[40], Capacity + 1));
        }

        [TestMethod]
        public void ClearingLeavesNothing()
        {
            FakeStore store = new FakeStore();
            SlotPair pair = Pair(store);
            Save(pair, 1);
            Save(pair, 2);
            Assert.IsTrue(Pair(store).Clear());
            Assert.IsNull(store.Get("x.a"));
            Assert.IsNull(store.Get("x.b"));
        }

        [TestMethod]
        public void TheSelfTestSeesWhatIsWrong()
        {
            Assert.IsTrue(StoreCheck.Run(new FakeStore()));
            Assert.IsFalse(StoreCheck.Run(new FakeStore { Absent = true }));
            Assert.IsFalse(StoreCheck.Run(new FakeStore { Full = true }));
            Assert.IsFalse(StoreCheck.Run(new FakeStore { Forgetful = true }));
        }

        private static SlotPair Pair(FakeStore store)
        {
            return new SlotPair(store, "x", Capacity);
        }

        private static byte[] Room()
        {
            return new byte[Capacity + SlotTrailer.Size];
        }

        private static byte[] Content(int number)
        {
            byte[] content = Room();
            content[0] = (byte)number;
            return content;
        }

        private static byte[] Copy(byte[] bytes)
        {
            return Tables.Cut(bytes, bytes.Length);
        }

        private static void PutSlot(FakeStore store, string name, int number, uint sequence)
        {
            byte[] content = Content(number);
            SlotTrailer.Put(content, Capacity, sequence);
            store.Put(name, content, content.Length);
        }

        private static void Save(SlotPair pair, int number)
        {
            Assert.IsTrue(pair.Save(Content(number), Capacity));
        }

        private static int Load(FakeStore store)
        {
            byte[] room = Room();
            Assert.AreEqual(Capacity, Pair(store).Load(room));
            return room[0];
        }
    }
}
