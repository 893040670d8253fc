using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Sessions
{
    /// <summary>What a yes on the safety screen does to a session.</summary>
    [TestClass]
    public class SafetyTests
    {
        [TestMethod]
        public void PregnancyLocksARoutineThatAsksForIt()
        {
            Check(Caution.Pregnancy, Caution.Pregnancy, false, 3);
        }

        [TestMethod]
        public void NumbnessLocksARoutineThatAsksForIt()
        {
            Check(Caution.Numbness, Caution.Numbness, false, 3);
        }

        [TestMethod]
        public void AnInjuryLocksEveryRoutine()
        {
            Check(Caution.None, Caution.Injury, false, 3);
        }

        [TestMethod]
        public void WhatLocksDoesSoWhateverTheGatesSay()
        {
            Check(Caution.None, Caution.Pregnancy, false, 3);
            Check(Caution.None, Caution.Numbness, false, 3);
        }

        [TestMethod]
        public void AWoundWaitsForOkAtEachPoint()
        {
            SessionOptions options = new SessionOptions();
            new DeviceSettings { Answers = Caution.Wound }.PutInto(options, 0);
            Assert.IsFalse(options.AutoAdvance);
            new DeviceSettings { Answers = Caution.Clot }.PutInto(options, 0);
            Assert.IsTrue(options.AutoAdvance);
        }

        [TestMethod]
        public void EveryQuestionHasAConsequence()
        {
            for (int question = 1; question <= (int)Caution.Thinners; question *= 2)
            {
                TableBuilder builder = new TableBuilder();
                int firm = (int)Side.Midline | ((int)Pressure.Firm << TableFormat.Step.PressureShift);
                int manner = builder.Manner(Technique.Hold, 0, 1);
                builder.Step(manner, firm, 0, 0, 10, 0);
                builder.Point(Caution.Clot);
                builder.Step(manner, firm, 0, 0, 10, 0);
                SessionBench bench = new SessionBench(builder);
                SessionOptions options = new SessionOptions();
                new DeviceSettings { Answers = (Caution)question }.PutInto(options, 0);
                StepPlan plan = new StepPlan();
                plan.Load(bench.Table, 0);
                bool locked = !bench.Session.Begin(bench.Table, 0, options, 0);
                bool dropped = StepTiming.StepsLeft(bench.Table, 0, options) < 2;
                bool lighter = !locked && bench.Session.Walk.Plan.Pressure != plan.Pressure;
                Assert.IsTrue(locked || dropped || lighter || !options.AutoAdvance, "question");
            }
        }

        [TestMethod]
        public void TheDeviceAsksForThePointsWhateverTheGatesSay()
        {
            TableBuilder builder = new TableBuilder { Gates = Caution.None };
            int manner = builder.Manner(Technique.Hold, 0, 1);
            builder.Step(manner, Side.Midline, 0, 0, 10);
            SessionBench bench = new SessionBench(builder);
            Assert.AreEqual((int)SafetyQuestion.With(SafetyEffect.Always), (int)SafetyRule.Gates(bench.Table, 0));
            builder = new TableBuilder { Gates = Caution.None };
            manner = builder.Manner(Technique.Hold, 0, 1);
            builder.Pair(0, builder.Point(Caution.Clot | Caution.Bone));
            builder.Step(manner, Side.Midline, 0, 0, 10);
            bench = new SessionBench(builder);
            Assert.AreEqual((int)(SafetyQuestion.With(SafetyEffect.Always) | Caution.Clot), (int)SafetyRule.Gates(bench.Table, 0));
            builder = new TableBuilder { Gates = Caution.Clot };
            manner = builder.Manner(Technique.Hold, 0, 1);
            builder.Step(manner, (int)Side.Midline | ((int)Pressure.Firm << TableFormat.Step.PressureShift), 0, 0, 10, 0);
            bench = new SessionBench(builder);
            Assert.AreEqual((int)CautionSet.Questions, (int)SafetyRule.Gates(bench.Table, 0));
        }

        [TestMethod]
        public void AClotLeavesItsPointsOut()
        {
            Check(Caution.Clot | Caution.Pregnancy, Caution.Clot, true, 2);
        }

        [TestMethod]
        public void OtherCautionsAreNotQuestions()
        {
            Check(Caution.Pregnancy, Caution.KneePit | Caution.Tender | Caution.Thinners, true, 3);
        }

        [TestMethod]
        public void TwoPointsAtOnceAreAsStrictAsEither()
        {
            TableBuilder builder = new TableBuilder();
            int manner = builder.Manner(Technique.Hold, 0, 1);
            builder.Pair(0, builder.Point(Caution.Clot));
            builder.Step(manner, Side.Midline, 0, 0, 10);
            builder.AtPoint = 0;
            builder.Step(manner, Side.Midline, 0, 0, 10);
            SessionBench bench = new SessionBench(builder);
            Assert.AreEqual(1, StepTiming.StepsLeft(bench.Table, 0, new SessionOptions { Excluded = Caution.Clot }));
            Assert.AreEqual(2, StepTiming.StepsLeft(bench.Table, 0, new SessionOptions { Excluded = Caution.Wound }));
        }

        [TestMethod]
        public void ARoutineWithoutAnyStepDoesNotBegin()
        {
            TableBuilder builder = new TableBuilder();
            builder.Point(Caution.Clot);
            builder.Step(builder.Manner(Technique.Hold, 0, 1), Side.Midline, 0, 0, 10);
            SessionBench bench = new SessionBench(builder);
            Assert.IsFalse(bench.Session.Begin(bench.Table, 0, new SessionOptions { Excluded = Caution.Clot }, 0));
            Assert.AreEqual((int)SessionState.Idle, (int)bench.Session.State);
            Assert.AreEqual(long.MaxValue, bench.Session.NextDue);
        }

        [TestMethod]
        public void ABlockGoesOnWithoutTheStepsThatAreLeftOut()
        {
            TableBuilder builder = new TableBuilder();
            int manner = builder.Manner(Technique.Hold, 0, 1);
            int bits = (int)Side.LeftThenRight | ((int)Pressure.Light << TableFormat.Step.PressureShift);
            builder.Point(Caution.Clot);
            builder.Step(manner, bits, 0, 0, 10, 0);
            builder.AtPoint = 0;
            builder.Step(manner, bits, 0, 0, 10, TableFormat.Step.Joined);
            builder.Step(manner, bits, 0, 0, 10, TableFormat.Step.Joined);
            SessionBench bench = new SessionBench(builder);
            SessionOptions options = new SessionOptions { Excluded = Caution.Clot };

            // Two steps of 26 s on each side, and 6 s to change sides, once.
            Assert.AreEqual(110 * StepTiming.Second, bench.Planned(options));
            bench.Begin(options);
            Assert.AreEqual(1, bench.Session.Walk.Step);
            Assert.AreEqual(1, bench.Session.Walk.Number);
            Assert.AreEqual(2, bench.Session.Walk.Kept);
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(110 * StepTiming.Second, bench.Session.Cursor.Start);
            Assert.AreEqual(2, bench.Session.StepsDone);
        }

        private static void Check(Caution gates, Caution answers, bool begins, int left)
        {
            TableBuilder builder = new TableBuilder { Gates = gates };
            int manner = builder.Manner(Technique.Hold, 0, 1);
            builder.Step(manner, Side.Midline, 0, 0, 10);
            builder.Point(answers & ~(Caution.Numbness | Caution.KneePit | Caution.Tender | Caution.Thinners));
            builder.Step(manner, Side.Midline, 0, 0, 10);
            builder.Point(Caution.KneePit | Caution.Tender);
            builder.Step(manner, Side.Midline, 0, 0, 10);
            SessionBench bench = new SessionBench(builder);
            SessionOptions options = new SessionOptions { Excluded = answers };
            Assert.AreEqual(begins, bench.Session.Begin(bench.Table, 0, options, 0), "begins");
            Assert.AreEqual(begins, SafetyRule.LockedBy(options) == Caution.None, "not locked");
            if (!begins)
            {
                return;
            }

            Assert.AreEqual(left, StepTiming.StepsLeft(bench.Table, 0, options));
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(left * 26 * StepTiming.Second, bench.Session.Cursor.Start);
            Assert.AreEqual(bench.Session.PlanTime, bench.Session.Cursor.Start);
        }
    }
}
