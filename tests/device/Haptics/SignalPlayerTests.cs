using System;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Haptics
{
    [TestClass]
    public class SignalPlayerTests
    {
        [TestMethod]
        public void AtFullStrengthAPulseIsAsItIsWritten()
        {
            SessionBench bench = Bench();
            Play(bench, Signal.Clockwise, 100);
            Check(bench, 0, 100, 100, 0);
        }

        [TestMethod]
        public void AWeakPulseBeginsWithAKick()
        {
            SessionBench bench = Bench();
            Play(bench, Signal.Clockwise, 60);
            Check(bench, 0, 100, 40, 60, 100, 0);
        }

        [TestMethod]
        public void OnlyTheFirstLevelOfASlopeIsKicked()
        {
            SessionBench bench = Bench();
            Play(bench, Signal.Fall, 80);
            Check(bench, 0, 100, 40, 80, 100, 68, 200, 56, 300, 44, 400, 32, 500, 30, 600, 0);
        }

        [TestMethod]
        public void ARiseBeginsGently()
        {
            SessionBench bench = Bench();
            Play(bench, Signal.Rise, 100);
            Check(bench, 0, 30, 100, 40, 200, 55, 300, 70, 400, 85, 500, 100, 600, 0);
        }

        [TestMethod]
        public void DutyMakesUpForTheBattery()
        {
            Assert.AreEqual(60, DutyLevel.Of(100, 60, 3000));
            Assert.AreEqual(48, DutyLevel.Of(100, 60, 3700));
            Assert.AreEqual(42, DutyLevel.Of(100, 60, 4200));
            Assert.AreEqual(54, DutyLevel.Of(100, 60, 3300));
            Assert.AreEqual(90, DutyLevel.Of(100, 100, 3300));
            Assert.AreEqual(36, DutyLevel.Of(100, 60, 0));
            Assert.AreEqual(HapticLimits.LeastDuty, DutyLevel.Of(30, 60, 4200));
            Assert.AreEqual(0, DutyLevel.Of(0, 100, 3300));
        }

        [TestMethod]
        public void ASignalThatBeginsInAnotherOneWaitsForTheMotorToFall()
        {
            SessionBench bench = Bench();
            bench.Player.Play(Signal.HoldStart, 0);
            bench.Session.Advance(0);
            bench.RunTo(200);
            bench.Player.Play(Signal.Clockwise, 200000);
            Assert.AreEqual(0, bench.Motor.Duty);
            bench.RunTo(1000);
            Check(bench, 0, 100, 200, 0, 280, 100, 380, 0);
        }

        [TestMethod]
        public void ASignalRightAfterAnotherOneWaitsToo()
        {
            SessionBench bench = Bench();
            bench.Player.Play(Signal.Beat, 0);
            bench.RunTo(100);
            bench.Player.Play(Signal.Beat, 100000);
            bench.RunTo(1000);
            Check(bench, 0, 100, 80, 0, 160, 100, 240, 0);
        }

        [TestMethod]
        public void AfterAStopTheNextSignalWaitsForTheMotorToFall()
        {
            SessionBench bench = Bench();
            bench.Player.Play(Signal.HoldStart, 0);
            bench.RunTo(50);
            bench.Player.Stop();
            bench.Player.Play(Signal.Beat, 60000);
            bench.RunTo(1000);
            Check(bench, 0, 100, 50, 0, 130, 100, 210, 0);
        }

        [TestMethod]
        public void QuickPressesDoNotWearTheMotorOut()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner((int)Technique.Squeeze, 0, 0, 8, 3, 6, 10, 10, 0, 0x11), Side.Midline, 90, 0, 0);
            SessionBench bench = new SessionBench(builder);
            bench.Begin();
            bench.RunTo(200000);
            Assert.AreEqual((int)SessionState.Ended, (int)bench.Session.State);
            Assert.AreEqual(0, bench.Guard.Refusals);
        }

        [TestMethod]
        public void InAPocketNoSlopeIsPlayedAndNoChangeIsSilent()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Circles, 2000, 1), Side.LeftThenRight, 1, 1, 0);
            builder.Step(builder.Manner(Technique.Hold, 0, 1), Side.Midline, 0, 0, 10);
            builder.Step(builder.Manner(Technique.Squeeze, 0, 1), Side.Midline, 2, 0, 0);
            SessionBench bench = new SessionBench(builder);
            bench.Begin(new SessionOptions { Pocket = true });
            bench.RunTo(29000);
            for (int i = 0; i < bench.Motor.Edges; i++)
            {
                Assert.AreEqual(i % 2 == 0 ? 100 : 0, bench.Motor.Duties[i], "even pulses only");
            }

            // Move, three ticks, pressure, one circle, the turn, the other circle, let go, the other side.
            int[] pulses = { 0, 520, 740, 5000, 6000, 7000, 8000, 13000, 15000, 15320, 17000, 17200, 19000, 19520, 22000 };
            for (int i = 0; i < pulses.Length; i++)
            {
                Assert.AreEqual(pulses[i] * 1000L, bench.Motor.Times[2 * i]);
            }
        }

        [TestMethod]
        public void WhatIsNoSignalIsRefusedAndWhatPlaysGoesOn()
        {
            SessionBench bench = Bench();
            bench.Player.Play(Signal.Clockwise, 0);
            Assert.ThrowsException(typeof(InvalidOperationException), () => bench.Player.Play(Signal.Count, 0));
            bench.RunTo(2000);
            Check(bench, 0, 100, 100, 0);
        }

        private static SessionBench Bench()
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Hold, 0, 1), Side.Midline, 0, 0, 10);
            SessionBench bench = new SessionBench(builder);
            bench.Player.SetLevel(HapticLimits.FullDuty, HapticLimits.RatedMillivolts);
            return bench;
        }

        private static void Play(SessionBench bench, Signal signal, int strength)
        {
            bench.Player.SetLevel(strength, HapticLimits.RatedMillivolts);
            bench.Player.Play(signal, 0);
            bench.RunTo(2000);
        }

        /// <summary>The motor's edges: pairs of a time in milliseconds and a duty.</summary>
        private static void Check(SessionBench bench, params int[] edges)
        {
            Assert.AreEqual(edges.Length / 2, bench.Motor.Edges);
            for (int i = 0; i < bench.Motor.Edges; i++)
            {
                Assert.AreEqual(edges[2 * i] * 1000L, bench.Motor.Times[i]);
                Assert.AreEqual(edges[2 * i + 1], bench.Motor.Duties[i]);
            }
        }
    }
}
