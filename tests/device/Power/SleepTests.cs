using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Storage;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Power
{
    [TestClass]
    public class SleepTests
    {
        [TestMethod]
        public void AnIdleDeviceDimsDarkensAndSleeps()
        {
            HandheldBench bench = new HandheldBench();
            bench.PowerOn();
            bench.RunFor(20000);
            Assert.IsTrue(bench.Panel.On && bench.Panel.Contrast > PowerKeeper.DimContrast);
            bench.RunFor(30000);
            Assert.IsTrue(bench.Panel.On);
            Assert.AreEqual(PowerKeeper.DimContrast, bench.Panel.Contrast);
            bench.RunFor(90000);
            Assert.IsFalse(bench.Panel.On);
            Assert.AreEqual(0, bench.Power.Sleeps);
            bench.RunFor(180000);
            Assert.AreEqual(1, bench.Power.Sleeps);
        }

        [TestMethod]
        public void ADarkPanelCostsNoWork()
        {
            HandheldBench bench = new HandheldBench();
            bench.PowerOn();
            bench.RunFor(130000);
            int writes = bench.Panel.Writes;
            int turns = bench.Turns;
            bench.RunFor(60000);
            Assert.AreEqual(writes, bench.Panel.Writes);
            Assert.IsTrue(bench.Turns - turns <= 130);
        }

        [TestMethod]
        public void ThePressThatLightsThePanelDoesNothingElse()
        {
            HandheldBench bench = new HandheldBench();
            bench.ReachList();
            bench.RunFor(130000);
            bench.Down(Button.Ok);
            bench.RunFor(1000);
            bench.Up(Button.Ok);
            bench.RunFor(100);
            Assert.IsTrue(bench.Panel.On);
            Assert.AreEqual((int)SessionState.Idle, (int)bench.Device.Session.State);
            bench.Start();
        }

        [TestMethod]
        public void InASessionEveryPressPausesAlsoInTheDark()
        {
            HandheldBench bench = new HandheldBench();
            bench.BeginSession();
            bench.Device.Memory.Settings.OffSeconds = 3;
            bench.RunFor(5000);
            Assert.IsFalse(bench.Panel.On);
            Assert.AreEqual((int)SessionState.Running, (int)bench.Device.Session.State);
            bench.Press(Button.Next);
            Assert.AreEqual((int)SessionState.Paused, (int)bench.Device.Session.State);
            Assert.IsTrue(bench.Panel.On);
        }

        [TestMethod]
        public void ADarkSessionGoesOnByTouchAndNeverSleeps()
        {
            HandheldBench bench = new HandheldBench();
            bench.BeginSession();
            bench.Device.Memory.Settings.OffSeconds = 1;
            bench.Motor.Forget();
            bench.RunFor(400000);
            Assert.IsTrue(bench.Motor.Edges > 100);
            Assert.AreEqual(0, bench.Power.Sleeps);
        }

        [TestMethod]
        public void AStepThatWaitsForNobodyPausesAndThenSleeps()
        {
            HandheldBench bench = new HandheldBench();
            bench.ReachList();
            bench.Device.Memory.Settings.AutoAdvance = false;
            bench.Start();
            for (int i = 0; i < 300 && bench.Device.Session.Cursor.Phase != Phase.Wait; i++)
            {
                bench.RunFor(1000);
            }

            bench.RunFor(880000);
            Assert.AreEqual((int)SessionState.Running, (int)bench.Device.Session.State);
            bench.RunFor(30000);
            Assert.AreEqual((int)SessionState.Paused, (int)bench.Device.Session.State);
            bench.Motor.Forget();
            bench.RunFor(310000);
            Assert.AreEqual(0, bench.Motor.Edges);
            Assert.AreEqual(1, bench.Power.Sleeps);
        }

        [TestMethod]
        public void AHoldBeginsNoSessionAndIsNoCryOfPain()
        {
            HandheldBench bench = new HandheldBench();
            bench.ReachList();
            for (int i = 0; i < 5; i++)
            {
                bench.Down(Button.Ok);
                bench.RunFor(1000);
                bench.Up(Button.Ok);
                bench.RunFor(100);
            }

            Assert.AreEqual((int)SessionState.Idle, (int)bench.Device.Session.State);
            bench.Start();
            Assert.IsFalse(bench.Device.Session.Hurt);
        }

        [TestMethod]
        public void ANewPointLightsThePanel()
        {
            HandheldBench bench = new HandheldBench();
            bench.BeginSession();
            bench.Device.Memory.Settings.OffSeconds = 3;
            bench.RunFor(5000);
            Assert.IsFalse(bench.Panel.On);
            int step = bench.Device.Session.Walk.Step;
            while (bench.Device.Session.Walk.Step == step)
            {
                bench.RunFor(500);
            }

            bench.RunFor(1200);
            Assert.IsTrue(bench.Panel.On);
        }

        [TestMethod]
        public void AnEmptyBatteryStopsSavesAndSleeps()
        {
            HandheldBench bench = new HandheldBench();
            bench.BeginSession();
            bench.Power.Millivolts = 2900;
            bench.RunFor(20000);
            Assert.AreEqual((int)SessionState.Paused, (int)bench.Device.Session.State);
            Assert.AreEqual(0, bench.Motor.Duty);
            Assert.IsTrue(new ResumeSnapshot(bench.Store).Load(), "kept");
            Assert.IsTrue(bench.Power.Sleeps > 0);
            Assert.IsTrue(bench.Device.Troubles.Has(Trouble.BatteryEmpty));
        }

        [TestMethod]
        public void NoSessionBeginsOnABatteryThatIsTooLow()
        {
            HandheldBench bench = new HandheldBench();
            bench.Power.Millivolts = 3380;
            bench.ReachList();

            // The warning took the first of those presses.
            bench.Press(Button.Back);
            bench.Press(Button.Ok);
            bench.Press(Button.Ok);
            bench.Press(Button.Ok);
            bench.RunFor(10000);
            Assert.AreEqual((int)SessionState.Idle, (int)bench.Device.Session.State);
            Assert.AreEqual(0, bench.Motor.Duty);
            bench.Power.UsbPresent = true;
            bench.RunFor(2000);
            bench.Start();
        }

        [TestMethod]
        public void OnUsbItStaysAwakeForNewRoutines()
        {
            HandheldBench bench = new HandheldBench();
            bench.Power.UsbPresent = true;
            bench.PowerOn();
            bench.RunFor(1000000);
            Assert.AreEqual(0, bench.Power.Sleeps);
            bench.Power.UsbPresent = false;
            bench.RunFor(310000);
            Assert.AreEqual(1, bench.Power.Sleeps);
        }

        [TestMethod]
        public void TheBatteryIsReadEveryTenSecondsAndNeverWhileTheMotorRuns()
        {
            HandheldBench bench = new HandheldBench();
            bench.Power.Motor = bench.Motor;
            bench.BeginSession();
            bench.RunFor(10000);
            int before = bench.Power.Readings;
            bench.RunFor(300000);
            Assert.IsTrue(bench.Power.Readings - before <= 30);
            Assert.IsTrue(bench.Power.Readings - before > 20);
            Assert.AreEqual(0, bench.Power.ReadingsUnderLoad);
        }

        [TestMethod]
        public void HeldTheOtherWayRoundDisplayAndButtonsTurn()
        {
            HandheldBench bench = new HandheldBench();
            bench.PowerOn();
            bench.Device.Memory.Settings.Flipped = true;
            bench.RunFor(2000);
            Assert.IsTrue(bench.Panel.Flipped);
            bench.Down(Button.Back);
            bench.RunFor(50);
            Assert.AreEqual((int)Button.Next, (int)bench.Device.Buttons.Button);
        }
    }
}
