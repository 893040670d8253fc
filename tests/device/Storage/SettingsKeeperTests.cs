using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Storage
{
    [TestClass]
    public class SettingsKeeperTests
    {
        [TestMethod]
        public void EverySettingComesBack()
        {
            FakeStore store = new FakeStore();
            DeviceSettings saved = Other();
            Assert.IsTrue(new SettingsKeeper(store).Save(saved));
            DeviceSettings loaded = new DeviceSettings();
            Assert.IsTrue(new SettingsKeeper(store).Load(loaded));
            AssertSame(saved, loaded);
        }

        [TestMethod]
        public void NoSettingsAreNoFault()
        {
            DeviceSettings settings = new DeviceSettings();
            SettingsKeeper keeper = new SettingsKeeper(new FakeStore());
            Assert.IsFalse(keeper.Load(settings));
            Assert.IsTrue(keeper.Good);
            AssertSame(new DeviceSettings(), settings);
        }

        [TestMethod]
        public void WithoutStorageTheDefaultsHoldAndItIsSaid()
        {
            DeviceSettings settings = new DeviceSettings();
            SettingsKeeper keeper = new SettingsKeeper(new FakeStore { Absent = true });
            Assert.IsFalse(keeper.Load(settings));
            Assert.IsFalse(keeper.Good);
            AssertSame(new DeviceSettings(), settings);
            Assert.IsFalse(keeper.Save(settings));
            Assert.IsFalse(keeper.Good);
        }

        [TestMethod]
        public void AFullStorageIsSaid()
        {
            SettingsKeeper keeper = new SettingsKeeper(new FakeStore { Full = true });
            DeviceSettings settings = new DeviceSettings();
            keeper.Load(settings);
            Assert.IsFalse(keeper.Save(settings));
            Assert.IsFalse(keeper.Good);
        }

        [TestMethod]
        public void OnlyAChangeIsWritten()
        {
            FakeStore store = new FakeStore();
            SettingsKeeper keeper = new SettingsKeeper(store);
            DeviceSettings settings = new DeviceSettings();
            keeper.Load(settings);
            keeper.Save(settings);
            int writes = store.Writes;
            Assert.IsTrue(keeper.Save(settings));
            keeper = new SettingsKeeper(store);
            keeper.Load(settings);
            Assert.IsTrue(keeper.Save(settings));
            Assert.AreEqual(writes, store.Writes);
            settings.Strength = 0;
            Assert.IsTrue(keeper.Save(settings));
            Assert.AreEqual(writes + 1, store.Writes);
        }

        [TestMethod]
        public void ASaveThatFailedIsTriedAgain()
        {
            FakeStore store = new FakeStore();
            SettingsKeeper keeper = new SettingsKeeper(store);
            DeviceSettings settings = new DeviceSettings();
            keeper.Save(settings);
            settings.Contrast = 1;
            store.Forgetful = true;
            Assert.IsFalse(keeper.Save(settings));
            store.Forgetful = false;
            Assert.IsTrue(keeper.Save(settings));
            Assert.IsTrue(new SettingsKeeper(store).Load(settings));
            Assert.AreEqual(1, settings.Contrast);
        }

        [TestMethod]
        public void ResetGivesTheDefaultsAndForgets()
        {
            FakeStore store = new FakeStore();
            SettingsKeeper keeper = new SettingsKeeper(store);
            DeviceSettings settings = Other();
            keeper.Save(settings);
            Assert.IsTrue(keeper.Reset(settings));
            AssertSame(new DeviceSettings(), settings);
            Assert.IsFalse(new SettingsKeeper(store).Load(Other()));
            Assert.IsTrue(keeper.Save(settings));
            Assert.IsTrue(new SettingsKeeper(store).Load(settings));
        }

        [TestMethod]
        public void WhatIsOutOfRangeKeepsItsDefault()
        {
            byte[] record = new byte[SettingsRecord.Capacity];
            for (int i = 1; i < record.Length; i++)
            {
                record[i] = 0xFF;
            }

            record[0] = 1;
            DeviceSettings settings = new DeviceSettings();
            Assert.IsTrue(SettingsRecord.Read(record, SettingsRecord.Size, settings));
            Assert.AreEqual(2, settings.Strength);
            Assert.AreEqual(100, settings.TempoPercent);
            Assert.AreEqual(0, settings.RampSeconds);
            Assert.AreEqual(0, settings.ReadySeconds);
            Assert.AreEqual(30, settings.DimSeconds);
            Assert.AreEqual(120, settings.OffSeconds);
            Assert.AreEqual((int)Side.Left, (int)settings.SoreSide);
        }

        [TestMethod]
        public void AnotherKindOfRecordIsNotTaken()
        {
            byte[] record = new byte[SettingsRecord.Capacity];
            DeviceSettings settings = Other();
            SettingsRecord.Write(new DeviceSettings(), record);
            Assert.IsFalse(SettingsRecord.Read(record, SettingsRecord.Size - 1, settings));
            record[0] = 2;
            Assert.IsFalse(SettingsRecord.Read(record, SettingsRecord.Size, settings));
            AssertSame(Other(), settings);
        }

        [TestMethod]
        public void ALongerRecordOfALaterFirmwareIsTaken()
        {
            FakeStore store = new FakeStore();
            byte[] record = new byte[SettingsRecord.Capacity + SlotTrailer.Size];
            SettingsRecord.Write(Other(), record);
            Assert.IsTrue(new SlotPair(store, "settings", SettingsRecord.Capacity).Save(record, SettingsRecord.Capacity));
            DeviceSettings settings = new DeviceSettings();
            Assert.IsTrue(new SettingsKeeper(store).Load(settings));
            AssertSame(Other(), settings);
        }

        private static DeviceSettings Other()
        {
            return new DeviceSettings
            {
                Strength = 1,
                TempoPercent = 150,
                RampSeconds = 12,
                ReadySeconds = 20,
                AutoAdvance = false,
                Partner = true,
                SoreSide = Side.Right,
                Flipped = true,
                Pocket = true,
                Contrast = 3,
                DimSeconds = 0,
                OffSeconds = 600,
                Answers = Caution.Clot,
                Asked = Caution.Clot | Caution.Pregnancy,
                AskedOn = 9700,
                AskAgainDays = 30,
            };
        }

        private static void AssertSame(DeviceSettings expected, DeviceSettings actual)
        {
            Assert.AreEqual(expected.Strength, actual.Strength);
            Assert.AreEqual(expected.TempoPercent, actual.TempoPercent);
            Assert.AreEqual(expected.RampSeconds, actual.RampSeconds);
            Assert.AreEqual(expected.ReadySeconds, actual.ReadySeconds);
            Assert.AreEqual(expected.AutoAdvance, actual.AutoAdvance);
            Assert.AreEqual(expected.Partner, actual.Partner);
            Assert.AreEqual((int)expected.SoreSide, (int)actual.SoreSide);
            Assert.AreEqual(expected.Flipped, actual.Flipped);
            Assert.AreEqual(expected.Pocket, actual.Pocket);
            Assert.AreEqual(expected.Contrast, actual.Contrast);
            Assert.AreEqual(expected.DimSeconds, actual.DimSeconds);
            Assert.AreEqual(expected.OffSeconds, actual.OffSeconds);
            Assert.AreEqual((int)expected.Answers, (int)actual.Answers);
            Assert.AreEqual((int)expected.Asked, (int)actual.Asked);
            Assert.AreEqual(expected.AskedOn, actual.AskedOn);
            Assert.AreEqual(expected.AskAgainDays, actual.AskAgainDays);
        }
    }
}
