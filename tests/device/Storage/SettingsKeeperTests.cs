using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;
using AcuTimer.Device.Tests.Fakes;
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
        public void AfterAResetNothingIsLeftOfANewerFirmwaresRecord()
        {
            FakeStore store = new FakeStore();
            SettingsKeeper keeper = Stored(store, Other(), 2, SettingsRecord.Capacity);
            DeviceSettings settings = new DeviceSettings();
            keeper.Load(settings);
            Assert.IsTrue(keeper.Reset(settings));
            Assert.IsTrue(keeper.Save(settings));
            byte[] record = new byte[SettingsRecord.Capacity + SlotTrailer.Size];
            Assert.AreEqual(SettingsRecord.Size, new SlotPair(store, "settings", SettingsRecord.Capacity).Load(record));
        }

        [TestMethod]
        public void EachValueOutOfRangeHasItsDefaultAndTheOthersStay()
        {
            AssertSpoilt(1, 3, Setting.Strength, 2);
            AssertSpoilt(2, 0, Setting.Tempo, 100);
            AssertSpoilt(2, 74, Setting.Tempo, 100);
            AssertSpoilt(2, 201, Setting.Tempo, 100);
            AssertSpoilt(3, 61, Setting.Ramp, 0);
            AssertSpoilt(4, 255, Setting.Ready, 0);
            AssertSpoilt(6, 2, Setting.Sore, 0);
            AssertSpoilt(7, 0, Setting.Contrast, 207);
            AssertSpoilt(9, 255, Setting.Dim, 30);
            AssertSpoilt(11, 255, Setting.Off, 120);
            AssertSpoilt(18, 0, Setting.Again, 7);
            AssertSpoilt(18, 31, Setting.Again, 7);
            AssertSpoilt(21, 61, Setting.NewReady, 15);
        }

        [TestMethod]
        public void EveryDefaultAndEveryChoiceIsInRangeAndTheChoicesComeRound()
        {
            SettingEntry entry = new SettingEntry();
            for (Setting setting = 0; setting < Setting.Count; setting++)
            {
                SettingTable.Load(setting, entry);
                int value = entry.Default;
                int choices = 0;
                do
                {
                    Assert.AreEqual(value, entry.Fit(value));
                    value = entry.Next(value);
                    choices++;
                }
                while (value != entry.Default && choices < 300);
                Assert.AreEqual(entry.Default, value);
                Assert.IsTrue(choices > 1);
            }
        }

        [TestMethod]
        public void EverySettingHasItsOwnPlaceInTheRecord()
        {
            SettingEntry entry = new SettingEntry();
            for (Setting setting = 0; setting < Setting.Count; setting++)
            {
                byte[] record = new byte[SettingsRecord.Capacity];
                SettingsRecord.Write(new DeviceSettings(), record, new SettingEntry());
                SettingTable.Load(setting, entry);
                int changed = entry.Next(entry.Default);
                entry.Write(record, changed);
                DeviceSettings read = new DeviceSettings();
                SettingsRecord.Read(record, SettingsRecord.Size, read, new SettingEntry());
                DeviceSettings expected = new DeviceSettings();
                expected.Set(setting, changed);
                AssertSame(expected, read);
            }
        }

        [TestMethod]
        public void AnOlderShorterRecordIsTakenWithDefaultsForWhatIsNew()
        {
            for (int length = 1; length < SettingsRecord.Size; length++)
            {
                FakeStore store = new FakeStore();
                SettingsKeeper keeper = Stored(store, Other(), 1, length);
                DeviceSettings settings = new DeviceSettings();
                Assert.IsTrue(keeper.Load(settings));
                Assert.IsTrue(keeper.Good);
                Assert.IsFalse(keeper.Newer);
                Assert.AreEqual(length > 1 ? 1 : 2, settings.Strength);
                Assert.AreEqual(length > 2 ? 150 : 100, settings.TempoPercent);
                Assert.AreEqual(length > 5, settings.Partner);
                Assert.AreEqual(length > 9 ? 0 : 30, settings.DimSeconds);
                Assert.AreEqual(length > 13 ? (int)Caution.Clot : 0, (int)settings.Answers);
                Assert.AreEqual(length > 17 ? 9700 : 0, settings.AskedOn);
                Assert.AreEqual(length > 18 ? 30 : 7, settings.AskAgainDays);
                Assert.AreEqual(length > 21 ? Other().NewReadySeconds : 15, settings.NewReadySeconds);
                Assert.IsTrue(keeper.Save(settings));
                AssertLoads(store, settings);
            }
        }

        [TestMethod]
        public void ANewerRecordIsReadAsFarAsKnownAndTheRestIsKeptForTheOtherFirmware()
        {
            FakeStore store = new FakeStore();
            SettingsKeeper keeper = Stored(store, Other(), 2, SettingsRecord.Capacity);
            DeviceSettings settings = new DeviceSettings();
            Assert.IsTrue(keeper.Load(settings));
            Assert.IsTrue(keeper.Good);
            Assert.IsTrue(keeper.Newer);
            AssertSame(Other(), settings);
            settings.Strength = 0;
            settings.Partner = false;
            Assert.IsTrue(keeper.Save(settings));
            AssertLoads(store, settings);
            byte[] record = new byte[SettingsRecord.Capacity + SlotTrailer.Size];
            Assert.AreEqual(SettingsRecord.Capacity, new SlotPair(store, "settings", SettingsRecord.Capacity).Load(record));
            Assert.AreEqual(2, (int)record[0]);
            Assert.AreEqual(0xF0, record[5] & 0xF0);
            for (int i = SettingsRecord.Size; i < SettingsRecord.Capacity; i++)
            {
                Assert.AreEqual(i, (int)record[i]);
            }
        }

        [TestMethod]
        public void AnEmptyRecordIsNone()
        {
            FakeStore store = new FakeStore();
            SettingsKeeper keeper = Stored(store, Other(), 1, 0);
            DeviceSettings settings = new DeviceSettings();
            Assert.IsFalse(keeper.Load(settings));
            Assert.IsTrue(keeper.Good);
            AssertSame(new DeviceSettings(), settings);
        }

        /// <summary>A keeper over a record of another firmware, which has all the flags set that this one does not know.</summary>
        private static SettingsKeeper Stored(FakeStore store, DeviceSettings settings, byte version, int length)
        {
            byte[] record = new byte[SettingsRecord.Capacity + SlotTrailer.Size];
            for (int i = SettingsRecord.Size; i < SettingsRecord.Capacity; i++)
            {
                record[i] = (byte)i;
            }

            SettingsRecord.Write(settings, record, new SettingEntry());
            record[0] = version;
            record[5] |= 0xF0;
            Assert.IsTrue(new SlotPair(store, "settings", SettingsRecord.Capacity).Save(record, length));
            return new SettingsKeeper(store);
        }

        private static void AssertSpoilt(int at, byte value, Setting setting, int expected)
        {
            byte[] record = new byte[SettingsRecord.Capacity];
            SettingsRecord.Write(Other(), record, new SettingEntry());
            record[at] = value;
            DeviceSettings read = new DeviceSettings();
            SettingsRecord.Read(record, SettingsRecord.Size, read, new SettingEntry());
            DeviceSettings others = Other();
            others.Set(setting, expected);
            AssertSame(others, read);
        }

        private static void AssertLoads(FakeStore store, DeviceSettings expected)
        {
            DeviceSettings loaded = new DeviceSettings();
            Assert.IsTrue(new SettingsKeeper(store).Load(loaded));
            AssertSame(expected, loaded);
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
                NewReadySeconds = 20,
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
            Assert.AreEqual(expected.NewReadySeconds, actual.NewReadySeconds);
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
