using AcuTimer.Core.Buttons;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Storage;
using AcuTimer.Core.Tables;
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
        public void NewRoutinesThatTheStorageDoesNotTakeAreItsFaultToo()
        {
            HandheldBench bench = Stored();
            bench.ReachList();
            FakeStore store = (FakeStore)bench.Store;
            byte[] fresh = Tables.Good(9);
            store.Put(TableStore.InboxName, fresh, fresh.Length);
            store.Full = true;
            bench.RunFor(5000);
            Assert.AreEqual((int)TableError.Storage, (int)bench.Device.Tables.Error);
            Assert.IsTrue(bench.Device.Troubles.Has(Trouble.Storage));
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

        [TestMethod]
        public void AfterPainOnTheSecondSideOfABlockNoSideIsDoneAgain()
        {
            HandheldBench bench = Playing(Block());
            RunTo(bench, 1, true);
            HoldOk(bench);
            HandheldBench again = Again(bench);
            Assert.AreEqual(2, again.Device.Session.Walk.Step);
            Assert.IsTrue(again.Device.Session.Walk.SecondSide);
            Assert.AreEqual(1, again.Device.Session.StepsSkipped);
        }

        [TestMethod]
        public void AStepThatHurtIsSparedOnTheOtherSideAfterAStart()
        {
            HandheldBench bench = Playing(Block());
            HoldOk(bench);
            HandheldBench again = Again(bench);
            Session session = again.Device.Session;
            Assert.AreEqual(1, session.Walk.Step);
            RunTo(again, 1, true);
            Assert.AreEqual(1, session.StepsSkipped);
        }

        [TestMethod]
        public void TheStepThatTheSamePressLeftIsTheOneThatHurt()
        {
            TableBuilder builder = new TableBuilder();
            int until = builder.Manner((int)Technique.Hold, 0, 0, 8, 0, 6, 30, 20, 0, 0x11);
            int bits = (int)Side.Left | ((int)Pressure.Light << TableFormat.Step.PressureShift);
            builder.Step(until, bits | TableFormat.Step.UntilReleased, 0, 0, 20, 0);
            builder.Step(until, bits, 0, 0, 20, 0);
            HandheldBench bench = Playing(builder);
            bench.RunFor(12000);
            Assert.AreEqual((int)Phase.Await, (int)bench.Device.Session.Cursor.Phase);
            HoldOk(bench);
            Assert.IsTrue(bench.Device.Session.Hurt);
            Assert.AreEqual(0, bench.Device.Session.Walk.Step);
            bench.Press(Button.Ok);
            Assert.AreEqual(1, bench.Device.Session.Walk.Step, "the one after it is not left out");
        }

        private static TableBuilder Block()
        {
            TableBuilder builder = new TableBuilder();
            int manner = builder.Manner(Technique.Hold, 0, 1);
            int bits = (int)Side.LeftThenRight | ((int)Pressure.Light << TableFormat.Step.PressureShift);
            builder.Step(manner, bits, 0, 0, 10, 0);
            builder.Step(manner, bits, 0, 0, 10, TableFormat.Step.Joined);
            builder.Step(manner, bits, 0, 0, 10, TableFormat.Step.Joined);
            return builder;
        }

        private static HandheldBench Playing(TableBuilder builder)
        {
            HandheldBench bench = Stored();
            bench.Routines = builder.Build();
            bench.RoutinesLength = builder.Length;
            bench.BeginSession();
            return bench;
        }

        private static void RunTo(HandheldBench bench, int step, bool secondSide)
        {
            StepWalk walk = bench.Device.Session.Walk;
            for (int i = 0; i < 300 && (walk.Step != step || walk.SecondSide != secondSide); i++)
            {
                bench.RunFor(500);
            }

            Assert.AreEqual(step, walk.Step);
        }

        private static void HoldOk(HandheldBench bench)
        {
            bench.Down(Button.Ok);
            bench.RunFor(1000);
            bench.Up(Button.Ok);
            bench.RunFor(2000);
        }

        /// <summary>The power went, and the person goes on where it was.</summary>
        private static HandheldBench Again(HandheldBench before)
        {
            HandheldBench bench = Stored();
            bench.Store = before.Store;
            bench.Routines = before.Routines;
            bench.RoutinesLength = before.RoutinesLength;
            bench.PowerOn();
            bench.RunFor(2000);
            bench.Press(Button.Next);
            Assert.AreEqual((int)SessionState.Running, (int)bench.Device.Session.State);
            return bench;
        }

        private static HandheldBench Stored()
        {
            return new HandheldBench { Store = new FakeStore(), Calendar = new FakeCalendar { Today = 9500 } };
        }

        private static int Today(HandheldBench bench)
        {
            return bench.Device.Memory.History.Today(bench.Device.Table, 0);
        }

        private static long Length(HandheldBench bench)
        {
            return (bench.Device.Session.PlanTime / 1000) + 10000;
        }
    }
}
