using AcuTimer.Core.Display;
using AcuTimer.Device.Tests.Display;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Device
{
    [TestClass]
    public class PanelKeeperTests
    {
        private const long Second = 1000000;

        [TestMethod]
        public void SettingsAreSentWhenTheyChangeAndAfterAPanelWasLost()
        {
            Bench bench = new Bench();
            bench.Keeper.Contrast = 99;
            bench.Keeper.Flipped = true;
            bench.Work(100000);
            Assert.IsTrue(bench.Panel.On && bench.Panel.Flipped && bench.Panel.Contrast == 99);
            bench.Panel.Gone = true;
            bench.Work(Second);
            Assert.IsTrue(bench.Keeper.Errors > 0);
            bench.Panel.Forget();
            bench.Panel.Gone = false;
            bench.Work(Second);
            Assert.IsTrue(bench.Panel.On && bench.Panel.Flipped && bench.Panel.Contrast == 99);
            Assert.IsTrue(bench.Panel.Shows(bench.Frame));
        }

        [TestMethod]
        public void APanelThatForgotWithoutASignIsRightInTwoSeconds()
        {
            Bench bench = new Bench();
            bench.Work(Second);
            bench.Panel.Forget();
            Assert.IsFalse(bench.Panel.Shows(bench.Frame));
            bench.Work(2 * Second);
            Assert.IsTrue(bench.Panel.On && bench.Panel.Contrast == bench.Keeper.Contrast);
            Assert.IsTrue(bench.Panel.Shows(bench.Frame));
        }

        [TestMethod]
        public void WhereItSparesItIsSetAgainInTwoSecondsAndRightInEight()
        {
            // Whenever it happens: the rounds of healing have begun long before.
            for (int late = 0; late < 9; late++)
            {
                Bench bench = new Bench();
                bench.Keeper.Spares = true;
                bench.Work((20 + late) * Second);
                bench.Panel.Forget();
                bench.Work(2 * Second);
                Assert.IsTrue(bench.Panel.On && bench.Panel.Contrast == bench.Keeper.Contrast);
                bench.Work(6 * Second);
                Assert.IsTrue(bench.Panel.Shows(bench.Frame));
            }
        }

        [TestMethod]
        public void WhereItSparesAndSomethingChangesTheChangeIsSentFirst()
        {
            Bench bench = new Bench();
            bench.Keeper.Spares = true;
            bench.Work(Second);
            for (int change = 0; change < 300; change++)
            {
                bench.Frame.Fill(0, 0, 3 + change % 5, 8, change % 2 == 0 ? Ink.Set : Ink.Clear);
                bench.Work(20000);
                Assert.IsTrue(bench.Panel.Shows(bench.Frame));

                // What is sent again waits until the change is old, and not for ever.
                Assert.IsTrue(bench.Keeper.NextDue > bench.Clock.Microseconds);
                Assert.IsTrue(bench.Keeper.NextDue <= bench.Clock.Microseconds + 1100000);
                bench.Work(70000);
            }
        }

        [TestMethod]
        public void WhereItSparesAnotherBrightnessIsSentInATenthOfASecond()
        {
            for (int late = 0; late < 10; late++)
            {
                Bench bench = new Bench();
                bench.Keeper.Spares = true;
                bench.Work(5 * Second + late * Second / 10);
                bench.Keeper.Contrast = 20 + late;
                bench.Work(Second / 10);
                Assert.AreEqual(20 + late, bench.Panel.Contrast);
            }
        }

        [TestMethod]
        public void ADarkPanelIsSentNothingAndIsLitWithTheNewPicture()
        {
            Bench bench = new Bench();
            bench.Work(Second);
            bench.Keeper.On = false;
            bench.Work(Second);
            Assert.IsFalse(bench.Panel.On);
            Assert.AreEqual(long.MaxValue, bench.Keeper.NextDue);
            bench.Frame.Fill(0, 0, 40, 40, Ink.Set);
            bench.Keeper.On = true;
            while (!bench.Panel.On)
            {
                bench.Keeper.Work(bench.Clock.Microseconds);
            }

            Assert.IsTrue(bench.Panel.Shows(bench.Frame));
        }

        [TestMethod]
        public void AnAbsentPanelIsLookedForTwiceASecond()
        {
            Bench bench = new Bench();
            bench.Panel.Gone = true;
            bench.Work(10 * Second);
            Assert.IsTrue(bench.Panel.SetUps >= 18 && bench.Panel.SetUps <= 21);
        }

        [TestMethod]
        public void AStuckBusIsTriedLessAndLessOften()
        {
            Bench bench = new Bench();
            bench.Work(Second);
            bench.Panel.Gone = true;
            bench.Panel.Clock = bench.Clock;
            bench.Panel.TransferTime = Second;
            int before = bench.Keeper.Errors;
            bench.Work(300 * Second);
            int tries = bench.Keeper.Errors - before;
            Assert.IsTrue(tries >= 7 && tries <= 10);
            bench.Panel.TransferTime = 100;
            bench.Panel.Gone = false;
            bench.Work(70 * Second);
            Assert.IsTrue(bench.Panel.Shows(bench.Frame));
        }

        private sealed class Bench
        {
            public readonly FakeClock Clock = new FakeClock();
            public readonly FakePanel Panel = new FakePanel();
            public readonly FrameBuffer Frame = new FrameBuffer();
            public readonly PanelKeeper Keeper;

            public Bench()
            {
                Keeper = new PanelKeeper(Panel, Frame, Clock);
                Frame.Fill(10, 10, 100, 30, Ink.Set);
            }

            public void Work(long time)
            {
                long end = Clock.Microseconds + time;
                while (Clock.Microseconds < end)
                {
                    Keeper.Work(Clock.Microseconds);
                    Clock.Microseconds += 10000;
                }
            }
        }
    }
}
