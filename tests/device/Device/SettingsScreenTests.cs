using AcuTimer.Core.Buttons;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Device.Tests.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Device
{
    /// <summary>A setting that was changed is kept by itself, and a strength is felt as it will be.</summary>
    [TestClass]
    public class SettingsScreenTests
    {
        private const int Soft = 0;
        private const int Strong = 2;

        [TestMethod]
        public void AChangeIsKeptThreeSecondsLaterAndNotSooner()
        {
            HandheldBench bench = Settings();
            Assert.AreEqual(Strong, bench.Device.Memory.Settings.Strength);
            bench.Press(Button.Ok);
            bench.RunFor(2700);
            Assert.AreEqual(Strong, Kept(bench).Strength, "each further press would wear the flash");
            bench.RunFor(300);
            Assert.AreEqual(Soft, Kept(bench).Strength);
        }

        [TestMethod]
        public void TheNextChangeBeginsTheThreeSecondsAnew()
        {
            HandheldBench bench = Settings();
            bench.Press(Button.Ok);
            bench.RunFor(2000);
            bench.Press(Button.Ok);
            bench.RunFor(2000);
            Assert.AreEqual(Strong, Kept(bench).Strength);
            bench.RunFor(1000);
            Assert.AreEqual(1, Kept(bench).Strength);
        }

        [TestMethod]
        public void WhoLeavesKeepsTheChangeAtOnce()
        {
            HandheldBench bench = Settings();
            bench.Press(Button.Ok);
            bench.Down(Button.Back);
            bench.RunFor(1000);
            bench.Up(Button.Back);
            bench.RunFor(100);
            Assert.AreEqual(Soft, Kept(bench).Strength);
        }

        [TestMethod]
        public void AStrengthIsFeltAsItWillBe()
        {
            HandheldBench bench = Settings();
            bench.Motor.Forget();
            bench.Press(Button.Ok);
            bench.RunFor(1000);
            int soft = Level(bench);
            bench.Press(Button.Ok);
            bench.RunFor(1000);
            int middle = Level(bench);
            bench.Press(Button.Ok);
            bench.RunFor(1000);
            Assert.IsTrue(soft > 0 && soft < middle && middle < Level(bench));
            bench.Press(Button.Next);
            bench.Press(Button.Ok);
            bench.RunFor(1000);
            Assert.AreEqual(0, bench.Motor.Edges, "only the strength is");
        }

        [TestMethod]
        public void AFactoryResetForgetsWhatWasSetAnsweredAndDone()
        {
            HandheldBench bench = Settings();
            bench.Press(Button.Ok);
            bench.RunFor(3000);
            bench.Device.Memory.History.Add(1, 1);
            Assert.IsTrue(bench.Device.Memory.History.Save());
            Assert.AreEqual(Soft, Kept(bench).Strength);
            Assert.AreEqual((int)CautionSet.Questions, (int)Kept(bench).Asked);

            // From the first row up, round to "back", and to the row above it; left is no, right is yes.
            bench.Press(Button.Back);
            bench.Press(Button.Back);
            bench.Press(Button.Ok);
            bench.Press(Button.Back);
            bench.RunFor(1000);
            Assert.AreEqual(Soft, Kept(bench).Strength, "no");
            bench.Press(Button.Ok);
            bench.Press(Button.Next);
            bench.RunFor(1000);
            Assert.IsFalse(new SettingsKeeper(bench.Store).Load(new DeviceSettings()));
            Assert.AreEqual(Strong, bench.Device.Memory.Settings.Strength);
            Assert.AreEqual((int)Caution.None, (int)bench.Device.Memory.Settings.Asked);
            History history = new History(bench.Store, bench.Calendar);
            history.Load();
            Assert.AreEqual(0, history.Days);
        }

        /// <summary>The level after the kick of the one pulse since the last call.</summary>
        private static int Level(HandheldBench bench)
        {
            Assert.AreEqual(3, bench.Motor.Edges);
            bench.Motor.Forget();
            return bench.Motor.Duties[1];
        }

        /// <summary>From the list up, round to its last row.</summary>
        private static HandheldBench Settings()
        {
            HandheldBench bench = new HandheldBench { Store = new FakeStore(), Calendar = new FakeCalendar() };
            bench.ReachList();
            bench.Press(Button.Back);
            bench.Press(Button.Ok);
            return bench;
        }

        private static DeviceSettings Kept(HandheldBench bench)
        {
            DeviceSettings settings = new DeviceSettings();
            Assert.IsTrue(new SettingsKeeper(bench.Store).Load(settings));
            return settings;
        }
    }
}
