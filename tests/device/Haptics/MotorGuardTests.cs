using AcuTimer.Core.Haptics;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Haptics
{
    [TestClass]
    public class MotorGuardTests
    {
        [TestMethod]
        public void TakingTheMotorStopsIt()
        {
            FakeClock clock = new FakeClock();
            FakeMotor motor = new FakeMotor(clock);
            motor.SetDuty(70);
            new MotorGuard(motor, clock);
            Assert.AreEqual(0, motor.Duty);
        }

        [TestMethod]
        public void TheWatchdogStopsAMotorThatWasLeftRunning()
        {
            FakeClock clock = new FakeClock();
            FakeMotor motor = new FakeMotor(clock);
            MotorGuard guard = new MotorGuard(motor, clock);
            Assert.IsTrue(guard.Drive(100, 80));
            clock.Microseconds = 129999;
            Assert.IsFalse(guard.Check(50000));
            Assert.AreEqual(100, motor.Duty);
            clock.Microseconds = 130000;
            Assert.IsTrue(guard.Check(50000));
            Assert.AreEqual(0, motor.Duty);
        }

        [TestMethod]
        public void ALongPulseIsRefused()
        {
            FakeClock clock = new FakeClock();
            FakeMotor motor = new FakeMotor(clock);
            MotorGuard guard = new MotorGuard(motor, clock);
            Assert.IsFalse(guard.Drive(100, HapticLimits.PulseMaxMs + 1));
            Assert.AreEqual(0, motor.Duty);
        }

        [TestMethod]
        public void APulseBeforeTheMotorHasFallenIsRefused()
        {
            FakeClock clock = new FakeClock();
            FakeMotor motor = new FakeMotor(clock);
            MotorGuard guard = new MotorGuard(motor, clock);
            guard.Drive(100, 80);
            clock.Microseconds = 80000;
            guard.Off();
            clock.Microseconds = 159999;

            // A stop of what stands still is no new stop.
            guard.Off();
            Assert.AreEqual(160000L, guard.FreeFrom);
            Assert.IsFalse(guard.Drive(100, 80));
            Assert.AreEqual(0, motor.Duty);
            Assert.AreEqual(1, guard.Cuts);
            clock.Microseconds = 160000;
            Assert.IsTrue(guard.Drive(100, 80));
        }

        [TestMethod]
        public void ManyShortPulsesWithoutAStopAreALongOne()
        {
            FakeClock clock = new FakeClock();
            FakeMotor motor = new FakeMotor(clock);
            MotorGuard guard = new MotorGuard(motor, clock);
            for (int i = 0; i < 10; i++)
            {
                Assert.IsTrue(guard.Drive(50 + i, 100));
                clock.Microseconds += 100000;
            }

            Assert.IsFalse(guard.Drive(50, 100));
            Assert.AreEqual(0, motor.Duty);
        }

        [TestMethod]
        public void HalfOfAnyMinuteAtTheMost()
        {
            FakeClock clock = new FakeClock();
            FakeMotor motor = new FakeMotor(clock);
            MotorGuard guard = new MotorGuard(motor, clock);
            int taken = 0;
            for (int i = 0; i < 60; i++)
            {
                taken += guard.Drive(100, 900) ? 1 : 0;
                clock.Microseconds += 900000;
                guard.Off();
                clock.Microseconds += 100000;
            }

            Assert.AreEqual(HapticLimits.WindowOnMs / 900, taken);
            clock.Microseconds += 61000000;
            Assert.IsTrue(guard.Drive(100, 900), "after a minute's rest");
        }

        [TestMethod]
        public void APulseInStepsCountsFromItsBeginning()
        {
            FakeClock clock = new FakeClock();
            FakeMotor motor = new FakeMotor(clock);
            MotorGuard guard = new MotorGuard(motor, clock);
            for (int i = 0; i < 33; i++)
            {
                guard.Drive(100, 900);
                clock.Microseconds += 900000;
                guard.Off();
                clock.Microseconds += 100000;
            }

            // 29.7 s are used up: three steps of 100 ms are left, and not six of one pulse.
            int taken = 0;
            for (int i = 0; i < 6; i++)
            {
                taken += guard.Drive(30 + i, 100) ? 1 : 0;
                clock.Microseconds += 100000;
            }

            Assert.AreEqual(3, taken);
        }

        [TestMethod]
        public void WhatRanCountsForAWholeMinuteWhereverItLies()
        {
            FakeClock clock = new FakeClock();
            FakeMotor motor = new FakeMotor(clock);
            MotorGuard guard = new MotorGuard(motor, clock);
            clock.Microseconds = 60050000;
            Run(guard, clock, 900);
            for (int i = 0; i < 30; i++)
            {
                clock.Microseconds = 80000000 + (i * 1100000L);
                Run(guard, clock, 970);
            }

            // 30 s are used up to the last millisecond. At 120 s a minute that ends with the next pulse still holds 50 ms of the first.
            clock.Microseconds = 120000000;
            Assert.IsFalse(guard.Drive(100, 900));
            clock.Microseconds = 121000000;
            Assert.IsTrue(guard.Drive(100, 900), "the first is more than a minute ago");
        }

        [TestMethod]
        public void ThirtySecondsAreAllowedToTheLastMillisecond()
        {
            FakeClock clock = new FakeClock();
            MotorGuard guard = new MotorGuard(new FakeMotor(clock), clock);
            for (int i = 0; i < 29; i++)
            {
                Run(guard, clock, 1000);
                clock.Microseconds += 80000;
            }

            Run(guard, clock, 500);
            clock.Microseconds += 80000;
            Assert.IsFalse(guard.Drive(100, 501));
            Assert.IsTrue(guard.Drive(100, 500));
        }

        [TestMethod]
        public void AWishThatThePinRefusesCountsOnce()
        {
            FakeClock clock = new FakeClock();
            FakeMotor motor = new FakeMotor(clock);
            MotorGuard guard = new MotorGuard(motor, clock);
            clock.Microseconds = 1000000;
            motor.Refuses = true;
            Assert.IsFalse(guard.Drive(100, 80));
            Assert.AreEqual(1, guard.Refusals);
            Assert.AreEqual(0, guard.Cuts);
            Assert.IsFalse(guard.Off());
            Assert.AreEqual(2, guard.Refusals);
            motor.Refuses = false;
            Assert.IsTrue(guard.Off());
            Assert.AreEqual(2, guard.Refusals);
            clock.Microseconds = 3000000;
            Assert.IsFalse(guard.Drive(0, 80));
            Assert.AreEqual(2, guard.Refusals);
            Assert.AreEqual(1, guard.Cuts);
        }

        [TestMethod]
        public void APinThatRefusesToStopIsTriedAgain()
        {
            FakeClock clock = new FakeClock();
            FakeMotor motor = new FakeMotor(clock);
            MotorGuard guard = new MotorGuard(motor, clock);
            guard.Drive(100, 80);
            motor.Refuses = true;
            Assert.IsFalse(guard.Off());
            motor.Refuses = false;
            clock.Microseconds += 200000;
            Assert.IsTrue(guard.Check(50000));
            Assert.AreEqual(0, motor.Duty);
        }

        private static void Run(MotorGuard guard, FakeClock clock, int milliseconds)
        {
            Assert.IsTrue(guard.Drive(100, milliseconds));
            clock.Microseconds += milliseconds * 1000L;
            Assert.IsTrue(guard.Off());
        }
    }
}
