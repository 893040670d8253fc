using AcuTimer.Core.Buttons;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Device.Tests.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Device
{
    [TestClass]
    public class TroublesTests
    {
        [TestMethod]
        public void EachIsShownOnceEachTimeItComes()
        {
            Troubles troubles = new Troubles();
            troubles.Set(Trouble.Button, true);
            troubles.Set(Trouble.Button, true);
            Assert.AreEqual((int)Trouble.Button, (int)troubles.Take());
            Assert.IsFalse(troubles.Pending);
            Assert.IsTrue(troubles.Has(Trouble.Button));
            troubles.Set(Trouble.Button, false);
            troubles.Set(Trouble.Button, true);
            Assert.IsTrue(troubles.Pending);
        }

        [TestMethod]
        public void ARecordOfANewerFirmwareIsSaidAndIsNoFaultOfTheStorage()
        {
            FakeStore store = new FakeStore();
            byte[] record = new byte[SettingsRecord.Capacity + SlotTrailer.Size];
            SettingsRecord.Write(new DeviceSettings(), record, new SettingEntry());
            record[0] = SettingsRecord.Version + 1;
            Assert.IsTrue(new SlotPair(store, "settings", SettingsRecord.Capacity).Save(record, SettingsRecord.Capacity));
            HandheldBench bench = new HandheldBench { Store = store, Calendar = new FakeCalendar() };
            bench.PowerOn();
            bench.RunFor(1000);
            Assert.IsTrue(bench.Device.Troubles.Has(Trouble.Newer));
            Assert.IsFalse(bench.Device.Troubles.Has(Trouble.Storage));
        }

        [TestMethod]
        public void OneAfterTheOtherWaitsForAButton()
        {
            HandheldBench bench = new HandheldBench();
            bench.ReachList();
            bench.Device.Troubles.Raise(Trouble.Inside);
            bench.Device.Troubles.Raise(Trouble.BatteryTooLow);
            bench.RunFor(1000);
            Assert.IsTrue(bench.Device.Troubles.Pending, "the first is still to be read");
            bench.Press(Button.Ok);
            Assert.IsFalse(bench.Device.Troubles.Pending);
        }

        [TestMethod]
        public void WhatMattersMostComesFirst()
        {
            Troubles troubles = new Troubles();
            troubles.Set(Trouble.Storage, true);
            troubles.Set(Trouble.BatteryLow, true);
            troubles.Set(Trouble.BatteryEmpty, true);
            troubles.Set(Trouble.Button, true);
            Assert.AreEqual((int)Trouble.BatteryEmpty, (int)troubles.Next);
            Assert.AreEqual((int)Trouble.BatteryEmpty, (int)troubles.Take());
            Assert.AreEqual((int)Trouble.Button, (int)troubles.Take());
            Assert.AreEqual((int)Trouble.BatteryLow, (int)troubles.Take());
            Assert.AreEqual((int)Trouble.Storage, (int)troubles.Take());
            Assert.AreEqual((int)Trouble.None, (int)troubles.Next);
        }

        [TestMethod]
        public void TooLittleMemoryIsSaidAtBoot()
        {
            HandheldBench bench = new HandheldBench();
            bench.Power.FreeMemory = Troubles.MemoryNeeded;
            bench.PowerOn();
            Assert.IsFalse(bench.Device.Troubles.Has(Trouble.Memory));
            bench.Power.FreeMemory = Troubles.MemoryNeeded - 1;
            bench.PowerOn();
            Assert.AreEqual((int)Trouble.Memory, (int)bench.Device.Troubles.Next);
        }

        [TestMethod]
        public void TooLittleMemoryBeginsNoSession()
        {
            HandheldBench bench = new HandheldBench();
            bench.ReachList();
            bench.Power.FreeMemory = Troubles.MemoryNeeded - 1;
            for (int i = 0; i < 10; i++)
            {
                bench.Press(Button.Ok);
                Assert.AreEqual((int)SessionState.Idle, (int)bench.Device.Session.State);
            }

            bench.Power.FreeMemory = Troubles.MemoryNeeded;
            bench.Start();
        }

        [TestMethod]
        public void TheyWaitWhileAFingerIsOnAButton()
        {
            HandheldBench bench = new HandheldBench();
            bench.ReachList();
            bench.Down(Button.Next);
            bench.RunFor(500);
            bench.Device.Troubles.Raise(Trouble.BatteryTooLow);
            bench.RunFor(2000);
            Assert.IsTrue(bench.Device.Troubles.Pending);
            bench.Up(Button.Next);
            bench.RunFor(200);
            Assert.IsFalse(bench.Device.Troubles.Pending);
        }

        [TestMethod]
        public void TroublesThatNobodyReadsDoNotKeepItAwake()
        {
            HandheldBench bench = new HandheldBench();
            bench.ReachList();
            bench.Device.Troubles.Raise(Trouble.Inside);
            bench.Device.Troubles.Raise(Trouble.BatteryTooLow);
            bench.RunFor(310000);
            Assert.AreEqual(1, bench.Power.Sleeps);
        }

        [TestMethod]
        public void OneThatWentAwayUnshownIsNotShown()
        {
            Troubles troubles = new Troubles();
            troubles.Set(Trouble.BatteryLow, true);
            troubles.Set(Trouble.BatteryLow, false);
            Assert.AreEqual((int)Trouble.None, (int)troubles.Take());
        }

        [TestMethod]
        public void ARaisedOneIsShownAgain()
        {
            Troubles troubles = new Troubles();
            troubles.Raise(Trouble.BatteryTooLow);
            troubles.Take();
            troubles.Raise(Trouble.BatteryTooLow);
            Assert.AreEqual((int)Trouble.BatteryTooLow, (int)troubles.Take());
        }
    }
}
