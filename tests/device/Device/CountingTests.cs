using AcuTimer.Core.Buttons;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Device.Tests.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Device
{
    /// <summary>One rule says what is a session done, however it ends; and what was cut off goes on whole.</summary>
    [TestClass]
    public class CountingTests
    {
        private const int Ease = 1;
        private const int Skip = 3;
        private const int Previous = 4;
        private const int End = 5;
        private const int Day = 9500;

        /// <summary>Getting ready, ramp, work and letting go, in milliseconds.</summary>
        private const long StepTime = 26000;

        [TestMethod]
        public void ExactlyHalfIsDoneWhetherItIsEndedOrNotGoneOnWith()
        {
            HandheldBench bench = Playing(4, 1);
            bench.RunFor(2 * StepTime + 3000);
            HandheldBench again = PowerOn(bench, Day);
            Assert.AreEqual(0, Today(again), "nobody has answered yet");
            again.Press(Button.Back);
            Assert.AreEqual(1, Today(again));
            bench = Playing(4, 1);
            bench.RunFor(2 * StepTime + 3000);
            Choose(bench, End);
            bench.RunFor(1000);
            Assert.AreEqual(1, Today(bench));
        }

        [TestMethod]
        public void LessThanHalfIsNotDoneWhetherItIsEndedOrNotGoneOnWith()
        {
            HandheldBench bench = Playing(4, 1);
            bench.RunFor(StepTime + 3000);
            HandheldBench again = PowerOn(bench, Day);
            again.Press(Button.Back);
            Assert.AreEqual(0, Today(again));
            Assert.AreEqual((int)SessionState.Idle, (int)again.Device.Session.State);
            Assert.AreEqual((int)SessionState.Idle, (int)PowerOn(again, Day).Device.Session.State);
            bench = Playing(4, 1);
            bench.RunFor(StepTime + 3000);
            Choose(bench, End);
            bench.RunFor(1000);
            Assert.AreEqual(0, Today(bench));
        }

        [TestMethod]
        public void ASessionOfSkippedStepsIsNotDoneAlsoAtItsEnd()
        {
            HandheldBench bench = Playing(3, 1);
            for (int i = 0; i < 3; i++)
            {
                Choose(bench, Skip);
                bench.RunFor(1000);
            }

            bench.RunFor(2000);
            Assert.AreEqual((int)SessionState.Ended, (int)bench.Device.Session.State);
            Assert.AreEqual(0, Today(bench));
        }

        [TestMethod]
        public void PainThenEndIsCountedLikeTheRest()
        {
            HandheldBench bench = Playing(2, 1);
            bench.RunFor(StepTime + 3000);
            HoldOk(bench);
            bench.Press(Button.Back);
            bench.RunFor(1000);
            Assert.AreEqual(1, Today(bench));
        }

        [TestMethod]
        public void AFaultInATurnEndsItLikeTheRest()
        {
            FaultyCalendar calendar = new FaultyCalendar();
            HandheldBench bench = Playing(Steps(4, 1), calendar);
            bench.RunFor(2 * StepTime + 3000);
            calendar.Fails = true;
            bench.RunFor(StepTime);
            Assert.IsFalse(calendar.Fails);
            Assert.AreEqual(1, bench.Device.Troubles.Faults);
            Assert.AreEqual((int)SessionState.Idle, (int)bench.Device.Session.State);
            Assert.AreEqual(1, Today(bench));
            bench = PowerOn(bench, Day);
            bench.Press(Button.Next);
            Assert.AreEqual((int)SessionState.Idle, (int)bench.Device.Session.State, "it is not asked about");
            Assert.AreEqual(1, Today(bench));
        }

        [TestMethod]
        public void OkDuringTheLastSignalStillCounts()
        {
            HandheldBench bench = Playing(1, 1);
            for (int i = 0; i < 3000 && bench.Device.Session.State != SessionState.Ended; i++)
            {
                bench.RunFor(20);
            }

            bench.RunFor(50);
            Assert.AreEqual(0, Today(bench), "the motor speaks");
            bench.Press(Button.Ok);
            Assert.AreEqual(1, Today(bench));
        }

        [TestMethod]
        public void ItCountsToTheDayOnWhichItWasPlayed()
        {
            HandheldBench bench = Playing(2, 1);
            bench.RunFor(StepTime + 3000);
            HandheldBench again = PowerOn(bench, Day + 1);
            again.Press(Button.Back);
            Assert.AreEqual(0, Today(again));
            Assert.AreEqual(1, again.Device.Memory.History.Days);
            Assert.AreEqual(Day, again.Device.Memory.History.Day(0));
            bench = Playing(2, 1);
            bench.RunFor(StepTime + 3000);
            again = PowerOn(bench, 0);
            again.Press(Button.Back);
            Assert.AreEqual(1, Today(again), "without a date it may have been today");
        }

        [TestMethod]
        public void ItCountsWhenItsRoutinesAreGone()
        {
            HandheldBench bench = Playing(2, 1);
            bench.RunFor(StepTime + 3000);
            TableBuilder other = Steps(3, 1);
            bench.Routines = other.Build();
            bench.RoutinesLength = other.Length;
            HandheldBench again = PowerOn(bench, Day);
            Assert.AreEqual(1, Today(again));
            again.Press(Button.Next);
            Assert.AreEqual((int)SessionState.Idle, (int)again.Device.Session.State, "nothing was asked");
        }

        [TestMethod]
        public void PainThatLeavesNothingToGoOnToIsCountedWithoutAQuestion()
        {
            HandheldBench bench = Playing(2, 1);
            bench.RunFor(StepTime + 3000);
            HoldOk(bench);
            HandheldBench again = PowerOn(bench, Day);
            Assert.AreEqual(1, Today(again));
            again.Press(Button.Next);
            Assert.AreEqual((int)SessionState.Idle, (int)again.Device.Session.State);
        }

        [TestMethod]
        public void AStepThatHurtStaysOutAlsoWhenThePlaceIsTheFirstStep()
        {
            HandheldBench bench = Playing(4, 1);
            Choose(bench, Skip);
            HoldOk(bench);
            bench.Press(Button.Ok);
            bench.RunFor(2000);
            Choose(bench, Previous);
            bench.RunFor(3000);
            Assert.AreEqual(0, bench.Device.Session.Walk.Step);
            HandheldBench again = GoOn(bench);
            Assert.AreEqual(0, again.Device.Session.Walk.Step);
            Choose(again, Skip);
            Assert.AreEqual(2, again.Device.Session.Walk.Step);
        }

        [TestMethod]
        public void PainOnTheLastStepOfARoundGoesOnInTheNextOne()
        {
            HandheldBench bench = Playing(2, 2);
            bench.RunFor(StepTime + 3000);
            HoldOk(bench);
            Session session = GoOn(bench).Device.Session;
            Assert.AreEqual(0, session.Walk.Step);
            Assert.AreEqual(1, session.Walk.Round);
            Assert.AreEqual(-1, session.Walk.NextStep, "the step that hurt does not come again");
            Assert.AreEqual(1, session.StepsDone);
            Assert.AreEqual(2, session.StepsSkipped, "once in each round");
        }

        [TestMethod]
        public void InALaterRoundWhatTheAnswersLeaveOutStaysOut()
        {
            TableBuilder builder = new TableBuilder { Rounds = 2 };
            int manner = builder.Manner(Technique.Hold, 0, 1);
            int clot = builder.Point(Caution.Clot);
            for (int i = 0; i < 4; i++)
            {
                builder.AtPoint = i % 2 == 0 ? clot : 0;
                builder.Step(manner, Side.Midline, 0, 0, 10);
            }

            HandheldBench bench = Playing(builder, Caution.Clot);
            Session session = bench.Device.Session;
            Assert.AreEqual(1, session.Walk.Step);
            bench.RunFor(2 * StepTime + 3000);
            Assert.AreEqual(1, session.Walk.Round);
            Assert.AreEqual(1, session.Walk.Step);
            long planned = session.PlanTime;
            bench = GoOn(bench);
            session = bench.Device.Session;
            Assert.AreEqual(1, session.Walk.Step);
            Assert.AreEqual(1, session.Walk.Round);
            Assert.AreEqual(1, session.Walk.Number);
            Assert.AreEqual(2, session.Walk.Kept);
            Assert.AreEqual(2, session.StepsDone);
            Assert.AreEqual(0, session.StepsSkipped, "what is left out was not skipped");
            Assert.AreEqual(planned, session.PlanTime);
            bench.RunFor(StepTime);
            Assert.AreEqual(3, session.Walk.Step);
            Assert.AreEqual(-1, session.Walk.NextStep);
            bench.RunFor(StepTime + 3000);
            Assert.AreEqual(4, session.StepsDone);
            Assert.AreEqual(1, Today(bench));
        }

        [TestMethod]
        public void OnALowBatteryNothingGoesOnAndThePlaceStays()
        {
            HandheldBench bench = Playing(2, 1);
            bench.RunFor(StepTime + 3000);
            HandheldBench low = new HandheldBench { Store = bench.Store, Calendar = new FakeCalendar { Today = Day } };
            low.Routines = bench.Routines;
            low.RoutinesLength = bench.RoutinesLength;
            low.Power.Millivolts = 3380;
            low.PowerOn();
            low.RunFor(2000);
            for (int i = 0; i < 4; i++)
            {
                low.Press(Button.Next);
                low.RunFor(1000);
                Assert.AreEqual((int)SessionState.Idle, (int)low.Device.Session.State);
            }

            Assert.AreEqual(0, low.Motor.Edges);
            HandheldBench charged = GoOn(low);
            Assert.AreEqual(1, charged.Device.Session.Walk.Step);
        }

        [TestMethod]
        public void AnEasedFirstStepIsStillEased()
        {
            HandheldBench bench = Playing(2, 1);
            Choose(bench, Ease);
            bench.RunFor(3000);
            Session session = GoOn(bench).Device.Session;
            Assert.IsTrue(session.Eased);
            Assert.AreEqual(1, session.StepsEased);
            Assert.AreEqual(bench.Device.Session.PlanTime, session.PlanTime, "the bar is that of the whole session");
        }

        [TestMethod]
        public void TimeAndStepsAreThoseOfTheWholeSession()
        {
            HandheldBench bench = Playing(4, 1);
            bench.RunFor(2 * StepTime + 3000);
            Choose(bench, Skip);
            bench.RunFor(3000);
            long kept = bench.Device.Session.Elapsed(bench.Clock.Microseconds) - 3000000;
            HandheldBench again = GoOn(bench);
            Choose(again, End);
            Session session = again.Device.Session;
            long elapsed = session.Elapsed(again.Clock.Microseconds);
            Assert.IsTrue(elapsed >= kept, "the time before counts");
            Assert.IsTrue(elapsed < kept + 5000000);
            Assert.AreEqual(2, session.StepsDone);
            Assert.AreEqual(1, session.StepsSkipped);
        }

        [TestMethod]
        public void ALongStepLosesHalfAMinuteAtMost()
        {
            TableBuilder builder = new TableBuilder();
            int manner = builder.Manner(Technique.Hold, 0, 1);
            builder.Step(manner, Side.Midline, 0, 0, 110);
            HandheldBench bench = Playing(builder);
            bench.RunFor(100000);
            long elapsed = bench.Device.Session.Elapsed(bench.Clock.Microseconds);
            HandheldBench again = GoOn(bench);
            Assert.IsTrue(again.Device.Session.Elapsed(again.Clock.Microseconds) > elapsed - 31000000);
        }

        private static TableBuilder Steps(int count, int rounds)
        {
            TableBuilder builder = new TableBuilder { Rounds = (byte)rounds };
            int manner = builder.Manner(Technique.Hold, 0, 1);
            for (int i = 0; i < count; i++)
            {
                builder.Step(manner, Side.Midline, 0, 0, 10);
            }

            return builder;
        }

        private static HandheldBench Playing(int steps, int rounds)
        {
            return Playing(Steps(steps, rounds));
        }

        private static HandheldBench Playing(TableBuilder builder)
        {
            return Playing(builder, new FakeCalendar { Today = Day });
        }

        private static HandheldBench Playing(TableBuilder builder, ICalendar calendar)
        {
            HandheldBench bench = new HandheldBench { Store = new FakeStore(), Calendar = calendar };
            bench.Routines = builder.Build();
            bench.RoutinesLength = builder.Length;
            bench.BeginSession();
            return bench;
        }

        /// <summary>With these safety answers given, too.</summary>
        private static HandheldBench Playing(TableBuilder builder, Caution answers)
        {
            HandheldBench bench = new HandheldBench { Store = new FakeStore(), Calendar = new FakeCalendar { Today = Day } };
            bench.Routines = builder.Build();
            bench.RoutinesLength = builder.Length;
            bench.ReachList();
            bench.Device.Memory.Settings.Answers = answers;
            Assert.IsTrue(bench.Device.Memory.Keeper.Save(bench.Device.Memory.Settings));
            bench.Start();
            return bench;
        }

        /// <summary>The power went, and comes again on that day.</summary>
        private static HandheldBench PowerOn(HandheldBench before, int day)
        {
            HandheldBench bench = new HandheldBench { Store = before.Store, Calendar = new FakeCalendar { Today = day } };
            bench.Routines = before.Routines;
            bench.RoutinesLength = before.RoutinesLength;
            bench.PowerOn();
            bench.RunFor(2000);
            return bench;
        }

        private static HandheldBench GoOn(HandheldBench before)
        {
            HandheldBench bench = PowerOn(before, Day);
            bench.Press(Button.Next);
            Assert.AreEqual((int)SessionState.Running, (int)bench.Device.Session.State);
            return bench;
        }

        private static void Choose(HandheldBench bench, int row)
        {
            bench.Press(Button.Ok);
            for (int i = 0; i < row; i++)
            {
                bench.Press(Button.Next);
            }

            bench.Press(Button.Ok);
        }

        private static void HoldOk(HandheldBench bench)
        {
            bench.Down(Button.Ok);
            bench.RunFor(1000);
            bench.Up(Button.Ok);
            bench.RunFor(2000);
        }

        private static int Today(HandheldBench bench)
        {
            return bench.Device.Memory.History.Today(bench.Device.Table, 0);
        }
    }
}
