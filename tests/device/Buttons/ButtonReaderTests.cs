using AcuTimer.Core.Buttons;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Buttons
{
    [TestClass]
    public class ButtonReaderTests
    {
        private const long Second = 1000000;

        [TestMethod]
        public void AButtonHeldAtBootSaysNothingUntilItIsLetGo()
        {
            Bench bench = new Bench();
            bench.Pins.Put(Button.Ok, true);
            bench.Reader.Begin(0);
            Assert.AreEqual(0, bench.Count(5 * Second));
            bench.Edge(Button.Ok, false, 6 * Second);
            bench.Edge(Button.Ok, true, 7 * Second);
            Assert.AreEqual(1, bench.Count(7 * Second));
        }

        [TestMethod]
        public void AButtonDownForTenSecondsIsStuckUntilItIsLetGo()
        {
            Bench bench = new Bench();
            bench.Edge(Button.Back, true, 0);
            Assert.AreEqual(2, bench.Count(9 * Second));
            Assert.AreEqual(0, bench.Reader.Ignored);
            Assert.AreEqual(10 * Second, bench.Reader.NextDue);
            bench.Count(10 * Second);
            Assert.AreEqual(1, bench.Reader.Ignored);
            Assert.IsFalse(bench.Reader.Held);
            Assert.AreEqual(long.MaxValue, bench.Reader.NextDue);
            bench.Edge(Button.Next, true, 11 * Second);
            Assert.AreEqual(1, bench.Count(11 * Second));
            Assert.AreEqual((int)ButtonGesture.Press, (int)bench.Last);
            bench.Edge(Button.Back, false, 12 * Second);
            bench.Count(12 * Second);
            Assert.AreEqual(0, bench.Reader.Ignored);
        }

        [TestMethod]
        public void AReleaseThatWasLostIsFoundBeforeTheButtonIsCalledStuck()
        {
            Bench bench = new Bench();
            bench.Edge(Button.Ok, true, 0);
            bench.Count(Second);
            bench.Pins.Put(Button.Ok, false);
            bench.Count(10 * Second);
            Assert.AreEqual(0, bench.Reader.Ignored);
            bench.Edge(Button.Ok, true, 20 * Second);
            Assert.AreEqual(1, bench.Count(20 * Second));
        }

        [TestMethod]
        public void APressWhoseReleaseWasLostIsATapAndNoLongOne()
        {
            Bench bench = new Bench();
            bench.Edge(Button.Ok, true, 0);
            Assert.AreEqual(1, bench.Count(0));
            bench.Pins.Put(Button.Ok, false);
            Assert.AreEqual(0, bench.Count(Second));
            Assert.AreEqual(1, bench.Count(2 * Second));
            Assert.AreEqual((int)ButtonGesture.Tap, (int)bench.Last);
            Assert.IsFalse(bench.Reader.Held);
        }

        [TestMethod]
        public void AStuckButtonWhoseReleaseWasLostIsHeardAgain()
        {
            Bench bench = new Bench();
            bench.Edge(Button.Back, true, 0);
            bench.Count(9 * Second);
            bench.Count(11 * Second);
            Assert.AreEqual(1, bench.Reader.Ignored);
            bench.Pins.Put(Button.Back, false);
            bench.Look(12);
            Assert.AreEqual(1, bench.Reader.Ignored, "its edge may still be on its way");
            bench.Look(13);
            Assert.AreEqual(0, bench.Reader.Ignored);
            bench.Edge(Button.Back, true, 14 * Second);
            Assert.AreEqual(1, bench.Count(14 * Second));
        }

        [TestMethod]
        public void AButtonWhosePressWasLostIsFoundDown()
        {
            Bench bench = new Bench();
            bench.Pins.Put(Button.Next, true);
            Assert.AreEqual(0, bench.Look(1));
            Assert.AreEqual(1, bench.Look(2));
            Assert.AreEqual((int)Button.Next, (int)bench.Reader.Button);
            Assert.IsTrue(bench.Reader.Held);
            Assert.AreEqual(1, bench.Count(3 * Second), "and becomes a long one");
        }

        [TestMethod]
        public void ALookThatAgreesWithTheEdgesFindsNothing()
        {
            Bench bench = new Bench();
            bench.Edge(Button.Ok, true, Second);
            Assert.AreEqual(1, bench.Count(Second));
            Assert.AreEqual(0, bench.Look(1));
            bench.Pins.Put(Button.Ok, false);
            Assert.AreEqual(0, bench.Look(1));
            bench.Pins.Put(Button.Ok, true);
            Assert.AreEqual(0, bench.Look(1), "each time another way");
            Assert.IsTrue(bench.Reader.Held);
        }

        [TestMethod]
        public void AnEdgeThatIsOnItsWayAtEachLookIsNotTakenTwice()
        {
            Bench bench = new Bench();
            for (int i = 0; i < 5; i++)
            {
                bench.Pins.Put(Button.Ok, true);
                Assert.AreEqual(0, bench.Look(i));
                bench.Edge(Button.Ok, true, (i * Second) + 20000);
                Assert.AreEqual(1, bench.Count((i * Second) + 20000));
                bench.Edge(Button.Ok, false, (i * Second) + 200000);
                Assert.AreEqual(1, bench.Count((i * Second) + 900000));
                Assert.AreEqual((int)ButtonGesture.Tap, (int)bench.Last);
            }
        }

        [TestMethod]
        public void APressAfterALostReleaseCountsAndTheOneBeforeWasATap()
        {
            Bench bench = new Bench();
            bench.Edge(Button.Ok, true, 0);
            bench.Edge(Button.Ok, true, Second / 2);
            Assert.AreEqual(3, bench.Count(Second / 2));
        }

        [TestMethod]
        public void AfterAnOverflowThePinsAreAsked()
        {
            Bench bench = new Bench();
            for (int i = 0; i < 40; i++)
            {
                bench.Edges.Put(Button.Back, i % 2 == 0, i * 1000);
            }

            bench.Pins.Put(Button.Next, true);
            bench.Edges.Put(Button.Next, true, 41000);
            bench.Count(42000);
            Assert.AreEqual((int)Button.Next, (int)bench.Reader.Button);
            int asked = bench.Pins.Asked;
            bench.Count(43000);
            Assert.AreEqual(asked, bench.Pins.Asked);
        }

        [TestMethod]
        public void AStormIsOnePressAndThenIgnoredUntilItIsQuiet()
        {
            Bench bench = new Bench();
            int said = 0;
            for (int i = 0; i < 5000; i++)
            {
                bench.Edge(Button.Ok, i % 2 == 0, i * 500L);
                said += bench.Count(i * 500L);
            }

            Assert.IsTrue(said >= 1 && said <= 2);
            Assert.AreEqual(1, bench.Reader.Ignored);
            bench.Edge(Button.Next, true, 2600000);
            Assert.AreEqual(1, bench.Count(2600000));
            bench.Edge(Button.Next, false, 2900000);
            bench.Count(3600000);
            Assert.AreEqual(0, bench.Reader.Ignored);
            bench.Edge(Button.Ok, true, 5 * Second);
            Assert.AreEqual(1, bench.Count(5 * Second));
        }

        [TestMethod]
        public void AStormBehindThePinsFilterIsIgnoredToo()
        {
            Bench bench = new Bench();
            int said = 0;
            for (int i = 0; i < 100; i++)
            {
                bench.Edge(Button.Back, i % 2 == 0, i * 40000L);
                said += bench.Count(i * 40000L);
            }

            Assert.IsTrue(said <= 2 * ButtonDecoder.MostPresses);
            Assert.AreEqual(1, bench.Reader.Ignored);
        }

        [TestMethod]
        public void AFastFingerIsNoStorm()
        {
            Bench bench = new Bench();
            int said = 0;
            for (int i = 0; i < 100; i++)
            {
                bench.Edge(Button.Next, i % 2 == 0, i * 70000L);
                said += bench.Count(i * 70000L);
            }

            said += bench.Count(8 * Second);
            Assert.AreEqual(100, said, "fifty presses, each a tap");
        }

        [TestMethod]
        public void AReleaseThatWasLostMakesNoHoldOfATap()
        {
            Bench bench = new Bench();
            bench.Edge(Button.Ok, true, 0);
            bench.Count(0);
            bench.Pins.Put(Button.Ok, false);
            Assert.AreEqual(0, bench.Count(Second * 8 / 10));
            Assert.AreEqual(1, bench.Count(Second));
            Assert.AreEqual((int)ButtonGesture.Tap, (int)bench.Last);
        }

        [TestMethod]
        public void AButtonHeldAfterItChatteredSaysNothingAndThenIsStuck()
        {
            Bench bench = new Bench();
            for (int i = 0; i <= 100; i++)
            {
                bench.Edge(Button.Ok, i % 2 == 0, i * 5000L);
            }

            bench.Count(Second / 2);
            Assert.AreEqual(1, bench.Reader.Ignored);
            Assert.AreEqual(Second * 3 / 2, bench.Reader.NextDue);
            Assert.AreEqual(0, bench.Count(3 * Second), "no long press");
            Assert.AreEqual(0, bench.Reader.Ignored);
            Assert.IsTrue(bench.Reader.Held);
            Assert.AreEqual(0, bench.Count(14 * Second));
            Assert.AreEqual(1, bench.Reader.Ignored, "stuck");
            bench.Edge(Button.Ok, false, 15 * Second);
            Assert.AreEqual(0, bench.Count(15 * Second));
            Assert.AreEqual(0, bench.Reader.Ignored);
        }

        [TestMethod]
        public void HeldTheOtherWayRoundTheOuterButtonsChangePlaces()
        {
            Bench bench = new Bench();
            bench.Reader.Flipped = true;
            bench.Edge(Button.Back, true, 0);
            bench.Count(0);
            Assert.AreEqual((int)Button.Next, (int)bench.Reader.Button);
            bench.Edge(Button.Back, false, Second / 2);
            bench.Edge(Button.Next, true, Second);
            bench.Count(Second);
            Assert.AreEqual((int)Button.Back, (int)bench.Reader.Button);
            bench.Edge(Button.Next, false, Second * 3 / 2);
            bench.Edge(Button.Ok, true, 2 * Second);
            bench.Count(2 * Second);
            Assert.AreEqual((int)Button.Ok, (int)bench.Reader.Button);
        }

        private sealed class Bench
        {
            public readonly ButtonEdges Edges = new ButtonEdges();
            public readonly FakePins Pins = new FakePins();
            public readonly ButtonReader Reader;

            public Bench()
            {
                Reader = new ButtonReader(Edges, Pins);
            }

            public void Edge(Button button, bool down, long at)
            {
                Pins.Put(button, down);
                Edges.Put(button, down, at);
            }

            /// <summary>Looks at the pins; gestures that come of it.</summary>
            public int Look(int second)
            {
                Reader.Look();
                return Count(second * Second);
            }

            /// <summary>The last gesture that was counted.</summary>
            public ButtonGesture Last { get; private set; }

            /// <summary>Gestures until a time.</summary>
            public int Count(long now)
            {
                int count = 0;
                while (Reader.Read(now))
                {
                    Last = Reader.Gesture;
                    count++;
                }

                return count;
            }
        }
    }
}
