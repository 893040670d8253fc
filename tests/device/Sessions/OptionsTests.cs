using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Settings;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Sessions
{
    /// <summary>What a person can choose, and that the calculated time is the time that is played.</summary>
    [TestClass]
    public class OptionsTests
    {
        [TestMethod]
        public void TempoStretchesCircles()
        {
            // 8 + 5 + 5 x 3 s + 2 + 5 x 3 s + 3
            Play(Circles(2000), new SessionOptions { TempoPercent = 150 }, 48);
        }

        [TestMethod]
        public void TempoIsNeverFasterThanTheLimit()
        {
            // 650 ms would become 487 ms; 600 ms is the least: 8 + 5 + 10 x 0.6 + 2 + 3.
            Play(Circles(650), new SessionOptions { TempoPercent = 75 }, 24);
        }

        [TestMethod]
        public void TempoStretchesCountsOverSeconds()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 0, 1), Side.Midline, 6, 6, 20);
            Play(builder, new SessionOptions { TempoPercent = 200 }, 8 + 5 + 40 + 2 + 3);
        }

        [TestMethod]
        public void TempoLeavesHoldsAndBreathsAndWorkBySecondsAlone()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Hold, 0, 1), Side.Midline, 0, 0, 60);
            builder.Step(builder.Manner(Technique.Squeeze, 0, 1), Side.Midline, 3, 0, 0);
            builder.Step(builder.Manner(Technique.Knead, 2000, 1), Side.Midline, 0, 0, 30);
            Play(builder, new SessionOptions { TempoPercent = 200 }, 3 * (8 + 5 + 3) + 60 + 15 + 30);
        }

        [TestMethod]
        public void ATempoThatWouldWorkTooLongAtOnePointIsLeftAlone()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 2000, 1), Side.Midline, 200, 200, 0);
            Play(builder, new SessionOptions { TempoPercent = 200 }, 8 + 5 + 800 + 2 + 3);
        }

        [TestMethod]
        public void RampAndReadyAreAtLeastWhatWasChosen()
        {
            Play(Circles(2000), new SessionOptions { RampSeconds = 30, ReadySeconds = 12 }, 12 + 30 + 22 + 3);
            Play(Circles(2000), new SessionOptions { RampSeconds = 3, ReadySeconds = 4 }, 8 + 5 + 22 + 3);
        }

        [TestMethod]
        public void ALongerRampEndsAtTheLongestWorkOnASide()
        {
            // Nine holds of 94 s, eight turns, a ramp of 5 s and 3 s of letting go leave 30 of 900 s.
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Hold, 0, 9), Side.Midline, 0, 0, 94);
            Play(builder, new SessionOptions { RampSeconds = 60 }, 8 + Limits.WorkMaxSeconds);
            SessionBench bench = new SessionBench(builder);
            bench.Begin(new SessionOptions { RampSeconds = 30 });
            bench.Session.Ease(bench.Now);
            Assert.AreEqual(Limits.WorkMaxSeconds * StepTiming.Second, StepTiming.SideTime(bench.Session.Walk.Plan));
        }

        [TestMethod]
        public void AFirstRunWaitsAtEachNewPointAndGivesMoreTime()
        {
            TableBuilder builder = new TableBuilder();
            int hold = builder.Manner(Technique.Hold, 0, 1);
            builder.Rounds = 2;
            builder.Step(hold, Side.LeftThenRight, 0, 0, 10);
            builder.Point(Caution.None);
            builder.Step(hold, Side.Midline, 0, 0, 10);
            builder.AtPoint = 0;
            builder.Step(hold, Side.Midline, 0, 0, 10);
            SessionOptions options = new SessionOptions { FirstRun = true, NewReadySeconds = 15 };
            SessionBench bench = new SessionBench(builder);
            const long asWritten = 2 * ((8 + 18 + 6 + 18) + (8 + 18) + (8 + 18));
            Assert.AreEqual((asWritten + 7 + 7) * StepTiming.Second, bench.Planned(options));
            bench.Begin(options);
            int waits = 0;
            while (bench.Session.State == SessionState.Running)
            {
                if (bench.Session.Cursor.Phase == Phase.Wait)
                {
                    waits++;
                    bench.RunTo((bench.Now / 1000) + 30000);
                    bench.Session.Proceed(bench.Now);
                    Assert.AreEqual(15 * StepTiming.Second, bench.Session.Cursor.Length);
                }

                bench.RunTo((bench.Now / 1000) + 1000);
            }

            Assert.AreEqual(2, waits, "the other side, the same point again and the second round are known");
            Assert.AreEqual(bench.Planned(options), bench.Session.PlanTime);
            Assert.AreEqual(bench.Session.PlanTime + (2 * 30 * StepTiming.Second), bench.Session.Cursor.Start);
        }

        [TestMethod]
        public void WithoutTouchAndInSqueezesNoPressureIsAdded()
        {
            TableBuilder builder = new TableBuilder();
            int squeeze = builder.Manner((int)Technique.Squeeze, 0, 0, 8, 3, 6, 30, 20, 0, 0x11);
            builder.Step(squeeze, Side.Midline, 3, 0, 0);
            Play(builder, new SessionOptions { RampSeconds = 30 }, 26);
        }

        [TestMethod]
        public void BloodThinnersMakeFirmLight()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Hold, 0, 1), (int)Pressure.Firm << TableFormat.Step.PressureShift, 0, 0, 10, 0);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            Assert.AreEqual((int)Pressure.Firm, (int)bench.Session.Walk.Plan.Pressure);
            bench.Begin(new SessionOptions { Excluded = Caution.Thinners });
            Assert.AreEqual((int)Pressure.Light, (int)bench.Session.Walk.Plan.Pressure);
        }

        [TestMethod]
        public void SettingsAreTakenOver()
        {
            DeviceSettings settings = new DeviceSettings { Strength = 0, TempoPercent = 150, RampSeconds = 10, ReadySeconds = 15, AutoAdvance = false };
            settings.SoreSide = Side.Right;
            settings.Partner = true;
            settings.Pocket = true;
            settings.Answers = Caution.Clot;
            SessionOptions options = new SessionOptions();
            settings.PutInto(options, 3900);
            Assert.AreEqual(60, options.Strength);
            Assert.AreEqual(150, options.TempoPercent);
            Assert.AreEqual(10, options.RampSeconds);
            Assert.AreEqual(15, options.ReadySeconds);
            Assert.AreEqual(3900, options.BatteryMillivolts);
            Assert.AreEqual((int)Side.Right, (int)options.SoreSide);
            Assert.AreEqual((int)Caution.Clot, (int)options.Excluded);
            Assert.IsTrue(options.Partner && options.Pocket && !options.AutoAdvance);
        }

        private static void Play(TableBuilder builder, SessionOptions options, int seconds)
        {
            SessionBench bench = new SessionBench(builder);
            Assert.AreEqual(seconds * StepTiming.Second, bench.Planned(options), "calculated");
            bench.Begin(options);
            Assert.AreEqual(seconds * StepTiming.Second, bench.Session.PlanTime, "planned");
            bench.RunToPhase(Phase.Done);
            Assert.AreEqual(seconds * StepTiming.Second, bench.Session.Cursor.Start, "played");
        }

        private static TableBuilder Circles(int tempo)
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, tempo, 1), Side.Midline, 5, 5, 0);
            return builder;
        }
    }
}
