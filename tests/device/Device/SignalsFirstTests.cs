using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Haptics;
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
    /// <summary>What takes long waits for the motor, and what is counted is counted once.</summary>
    [TestClass]
    public class SignalsFirstTests
    {
        private const int MostPresses = 5;

        /// <summary>On a slow chip the motor's next edge comes due while the first picture of a step is drawn: it does not wait for the picture.</summary>
        [TestMethod]
        public void AnEdgeGoesBeforeTheRestOfAPicture()
        {
            HandheldBench bench = new HandheldBench();
            bench.ReachList();
            bench.Device.Memory.Settings.Strength = 0;
            for (int i = 0; i < MostPresses && bench.Device.Session.State != SessionState.Running; i++)
            {
                bench.RunFor(1000);
                bench.Down(Button.Ok);
                bench.RunFor(100);
                bench.Up(Button.Ok);
                bench.RunFor(ButtonDecoder.SqueezeMs - 100);
                bench.Clock.Step = 2000;
                bench.Loop.Turn();
                bench.Clock.Step = 0;
            }

            Session session = bench.Device.Session;
            Assert.AreEqual((int)SessionState.Running, (int)session.State);
            long begun = bench.Clock.Microseconds - session.Elapsed(bench.Clock.Microseconds);
            Assert.IsTrue(bench.Device.Player.NextEdge > begun + (HapticLimits.KickLength * SignalTable.Unit));
        }

        [TestMethod]
        public void NoTransferIsBegunWhileTheMotorRunsOrAnEdgeIsNear()
        {
            HandheldBench bench = new HandheldBench();
            bench.ReachList();
            bench.Start();
            int near = 0;
            for (int i = 0; i < 3000; i++)
            {
                long begun = bench.Clock.Microseconds;
                int writes = bench.Panel.Writes;
                bench.Device.Frame.MarkAll();
                bench.Loop.Turn();
                long edge = bench.Device.Session.NextDue;
                bool close = bench.Device.Board.Motor.On || edge - begun <= Painter.TransferMicroseconds;
                near += close ? 1 : 0;
                Assert.IsTrue(!close || bench.Panel.Writes == writes);
                bench.Clock.Microseconds = begun + 7000;
            }

            Assert.IsTrue(near > 20);
            Assert.IsTrue(bench.Panel.Writes > 20);
        }

        [TestMethod]
        public void RoutinesWaitUntilASignalIsOver()
        {
            FakeStore store = new FakeStore();
            HandheldBench bench = new HandheldBench { Store = store, Calendar = new FakeCalendar() };
            bench.ReachList();
            byte[] table = Tables.Good(9);
            store.Put(TableStore.InboxName, table, table.Length);
            bench.RunFor(1000);
            bench.Device.Player.Play(Signal.HoldStart, bench.Clock.Microseconds);
            int calls = store.Calls;
            while (bench.Device.Player.NextEdge != SignalPlayer.Never)
            {
                Assert.AreEqual(calls, store.Calls);
                bench.RunFor(10);
            }

            // The board wakes once a second.
            for (int i = 0; i < 4; i++)
            {
                bench.RunFor(1000);
            }

            Assert.AreEqual((int)TableSource.SlotA, (int)bench.Device.Tables.Source);
        }

        [TestMethod]
        public void ANoticeOverTheEndOfASessionDoesNotCountItAgain()
        {
            HandheldBench bench = new HandheldBench { Store = new FakeStore(), Calendar = new FakeCalendar { Today = 9000 } };
            bench.ReachList();
            int routine = Shortest(bench.Device.Table);
            for (int i = 0; i < routine; i++)
            {
                bench.Press(Button.Next);
            }

            bench.Start();
            bench.RunFor(600000);
            Assert.AreEqual((int)SessionState.Ended, (int)bench.Device.Session.State);
            Assert.AreEqual(1, bench.Device.Memory.History.Today(bench.Device.Table, routine));
            bench.Device.Troubles.Raise(Trouble.BatteryLow);
            bench.RunFor(1000);
            bench.Press(Button.Ok);
            bench.RunFor(1000);
            Assert.AreEqual(1, bench.Device.Memory.History.Today(bench.Device.Table, routine));
        }

        private static int Shortest(RoutineTable table)
        {
            int shortest = 0;
            long least = long.MaxValue;
            for (int i = 0; i < table.RoutineCount; i++)
            {
                long time = StepTiming.RoutineTime(table, i, new StepPlan(), new SessionOptions());
                shortest = time < least ? i : shortest;
                least = time < least ? time : least;
            }

            return shortest;
        }

        private static bool Same(byte[] one, byte[] other)
        {
            int i = 0;
            while (i < one.Length && one[i] == other[i])
            {
                i++;
            }

            return i == one.Length;
        }
    }
}
