using AcuTimer.Core.Buttons;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Device
{
    [TestClass]
    public class PressTests
    {
        [TestMethod]
        public void InThePauseALongOkIsPainAndNothingElse()
        {
            HandheldBench bench = Paused();
            bench.Down(Button.Ok);
            bench.RunFor(700);
            Assert.AreEqual((int)SessionState.Paused, (int)bench.Device.Session.State, "it has not gone on");
            bench.RunFor(300);
            Assert.IsTrue(bench.Device.Session.Hurt);
            bench.Up(Button.Ok);
            bench.RunFor(100);
            Assert.AreEqual((int)SessionState.Paused, (int)bench.Device.Session.State);
        }

        [TestMethod]
        public void InThePauseOkGoesOnWhenItIsLetGo()
        {
            HandheldBench bench = Paused();
            bench.Press(Button.Ok);
            Assert.AreEqual((int)SessionState.Running, (int)bench.Device.Session.State);
        }

        [TestMethod]
        public void ASqueezeChoosesNothing()
        {
            HandheldBench bench = Paused();
            bench.Down(Button.Ok);
            bench.RunFor(50);
            bench.Down(Button.Next);
            bench.RunFor(50);
            bench.Up(Button.Ok);
            bench.RunFor(50);
            bench.Up(Button.Next);
            bench.RunFor(200);
            Assert.AreEqual((int)SessionState.Paused, (int)bench.Device.Session.State);
        }

        [TestMethod]
        public void OnStopOnlyATapOfBackEndsTheSession()
        {
            HandheldBench bench = Paused();
            bench.Down(Button.Ok);
            bench.RunFor(1000);
            bench.Up(Button.Ok);
            bench.RunFor(200);
            bench.Down(Button.Back);
            bench.RunFor(200);
            Assert.AreEqual((int)SessionState.Paused, (int)bench.Device.Session.State, "down");
            bench.Down(Button.Next);
            bench.RunFor(100);
            bench.Up(Button.Next);
            bench.Up(Button.Back);
            bench.RunFor(200);
            Assert.AreEqual((int)SessionState.Paused, (int)bench.Device.Session.State, "squeezed");
            bench.Press(Button.Back);
            Assert.AreNotEqual((int)SessionState.Paused, (int)bench.Device.Session.State);
        }

        [TestMethod]
        public void AHandThatClosesAroundTheDeviceAnswersNoQuestion()
        {
            HandheldBench bench = new HandheldBench();
            bench.PowerOn();
            bench.RunFor(2000);
            bench.Press(Button.Ok);
            bench.Down(Button.Back);
            bench.RunFor(50);
            bench.Down(Button.Next);
            bench.RunFor(100);
            bench.Up(Button.Next);
            bench.RunFor(100);
            bench.Up(Button.Back);
            bench.RunFor(200);
            Assert.AreEqual(0, (int)bench.Device.Memory.Settings.Asked);
            bench.Press(Button.Back);
            Assert.AreNotEqual(0, (int)bench.Device.Memory.Settings.Asked);
        }

        /// <summary>No session is begun with it; one that stands still may go on.</summary>
        [TestMethod]
        public void ALowBatteryEndsNoPause()
        {
            HandheldBench bench = Paused();
            bench.Power.Millivolts = 3360;
            bench.RunFor(60000);
            Assert.IsTrue(bench.Device.Battery.TooLow);
            Pass(bench);
            Assert.AreEqual((int)SessionState.Running, (int)bench.Device.Session.State);
            bench.RunFor(1000);
            Assert.AreEqual((int)SessionState.Running, (int)bench.Device.Session.State);
        }

        [TestMethod]
        public void APressOnADarkPanelOnlyLightsIt()
        {
            HandheldBench bench = Paused();
            bench.RunFor(130000);
            bench.Down(Button.Ok);
            bench.RunFor(1000);
            bench.Up(Button.Ok);
            bench.RunFor(200);
            Assert.IsFalse(bench.Device.Session.Hurt);
            Assert.AreEqual((int)SessionState.Paused, (int)bench.Device.Session.State);
            bench.Press(Button.Ok);
            Assert.AreEqual((int)SessionState.Running, (int)bench.Device.Session.State);
        }

        /// <summary>The panel is dark and a warning stands over the pause: light, read, go on.</summary>
        private static void Pass(HandheldBench bench)
        {
            for (int i = 0; i < 3 && bench.Device.Session.State != SessionState.Running; i++)
            {
                bench.Press(Button.Ok);
            }
        }

        private static HandheldBench Paused()
        {
            HandheldBench bench = new HandheldBench();
            bench.BeginSession();
            bench.RunFor(1000);
            bench.Press(Button.Next);
            Assert.AreEqual((int)SessionState.Paused, (int)bench.Device.Session.State);
            return bench;
        }
    }
}
