using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Device.Tests.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Device
{
    /// <summary>What is kept of a session, and what is said when it cannot be.</summary>
    [TestClass]
    public class KeepingTests
    {
        [TestMethod]
        public void ANoticeOverTheEndDoesNotCountTheSessionTwice()
        {
            HandheldBench bench = Stored();
            bench.BeginSession();
            bench.RunFor(Length(bench));
            Assert.AreEqual((int)SessionState.Ended, (int)bench.Device.Session.State);
            Assert.AreEqual(1, Today(bench));
            bench.Device.Troubles.Raise(Trouble.BatteryTooLow);
            bench.RunFor(1000);
            bench.Press(Button.Ok);
            bench.RunFor(1000);
            Assert.AreEqual(1, Today(bench));
            bench.Press(Button.Ok);
            bench.Start();
            bench.RunFor(Length(bench));
            Assert.AreEqual(2, Today(bench));
        }

        [TestMethod]
        public void AStorageThatFailsLaterIsSaid()
        {
            HandheldBench bench = Stored();
            bench.BeginSession();
            Assert.IsFalse(bench.Device.Troubles.Has(Trouble.Storage));
            ((FakeStore)bench.Store).Full = true;
            bench.RunFor(20000);
            bench.Press(Button.Ok);
            Assert.IsTrue(bench.Device.Troubles.Has(Trouble.Storage));
            ((FakeStore)bench.Store).Full = false;
            bench.Press(Button.Ok);
            bench.Press(Button.Ok);
            bench.RunFor(20000);
            Assert.IsFalse(bench.Device.Troubles.Has(Trouble.Storage));
        }

        [TestMethod]
        public void AFirstWriteThatWasCutOffIsNoFaultOfTheStorage()
        {
            FakeStore store = new FakeStore();
            store.Put("settings.a", new byte[3], 3);
            store.Put("history.a", new byte[3], 3);
            store.Put("resume.a", new byte[3], 3);
            HandheldBench bench = Stored();
            bench.Store = store;
            bench.ReachList();
            Assert.IsFalse(bench.Device.Troubles.Has(Trouble.Storage));
        }

        private static HandheldBench Stored()
        {
            return new HandheldBench { Store = new FakeStore(), Calendar = new FakeCalendar { Today = 9500 } };
        }

        private static int Today(HandheldBench bench)
        {
            return bench.Device.History.Today(bench.Device.Table, 0);
        }

        private static long Length(HandheldBench bench)
        {
            return (bench.Device.Session.PlanTime / 1000) + 10000;
        }
    }
}
