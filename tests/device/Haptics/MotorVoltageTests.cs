using AcuTimer.Core.Haptics;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Haptics
{
    /// <summary>A 3 V coin motor never sees more than its rating on average, the kick apart.</summary>
    [TestClass]
    public class MotorVoltageTests
    {
        private const int UsbMillivolts = 5000;

        [TestMethod]
        public void FromAnEmptyCellToAFullOne()
        {
            for (int millivolts = 3300; millivolts <= 4200; millivolts += 10)
            {
                for (int duty = 30; duty <= 100; duty++)
                {
                    Assert.IsTrue(DutyLevel.Of(duty, 100, millivolts) * millivolts <= HapticLimits.RatedMillivolts * 100);
                }

                int full = DutyLevel.Of(100, 100, millivolts) * millivolts;
                Assert.IsTrue(full > (HapticLimits.RatedMillivolts - 50) * 100, "and no less than it could be");
            }
        }

        [TestMethod]
        [DataRow(3300)]
        [DataRow(4200)]
        [DataRow(0)]
        public void OnUsbItIsTakenToBeFedWithFiveVolts(int cell)
        {
            BatteryGauge gauge = new BatteryGauge(new FakePower { Millivolts = cell, UsbPresent = true });
            gauge.Sample(0);
            Assert.IsTrue(DutyLevel.Of(100, 100, gauge.SupplyMillivolts) * UsbMillivolts <= HapticLimits.RatedMillivolts * 100);
        }

        [TestMethod]
        public void WhereNothingIsKnownToo()
        {
            BatteryGauge gauge = new BatteryGauge(new FakePower { Millivolts = 0 });
            Assert.AreEqual(DutyLevel.Of(100, 100, UsbMillivolts), DutyLevel.Of(100, 100, gauge.SupplyMillivolts));
            gauge.Sample(0);
            Assert.AreEqual(DutyLevel.Of(100, 100, UsbMillivolts), DutyLevel.Of(100, 100, gauge.SupplyMillivolts));
        }

        [TestMethod]
        public void AStrengthIsOneOnEveryCell()
        {
            Assert.IsTrue(DutyLevel.Of(100, 60, 4200) < DutyLevel.Of(100, 80, 4200));
            Assert.IsTrue(DutyLevel.Of(100, 80, 4200) < DutyLevel.Of(100, 100, 4200));
            Assert.IsTrue(DutyLevel.Of(100, 60, 0) < DutyLevel.Of(100, 80, 0));
            Assert.IsTrue(DutyLevel.Of(100, 80, 0) < DutyLevel.Of(100, 100, 0));
        }

        [TestMethod]
        public void OnlyTheKickIsHarder()
        {
            SessionBench bench = Bench(4200);
            bench.Player.Play(Signal.HoldStart, 0);
            bench.RunTo(1000);
            Assert.AreEqual(3, bench.Motor.Edges);
            Assert.AreEqual(40000L, bench.Motor.Times[1]);
            Assert.AreEqual(71, bench.Motor.Duties[1]);
        }

        [TestMethod]
        public void UsbPluggedInWhileASignalPlaysIsNoted()
        {
            SessionBench bench = Bench(3300);
            bench.Player.Play(Signal.Move, 0);
            bench.RunTo(450);
            bench.Player.Supply(0);
            bench.RunTo(2000);
            Assert.AreEqual(90, bench.Motor.Duties[1]);
            Assert.AreEqual(60, bench.Motor.Duties[4]);
        }

        private static SessionBench Bench(int millivolts)
        {
            TableBuilder builder = new TableBuilder();
            builder.Step(builder.Manner(Technique.Hold, 0, 1), Side.Midline, 0, 0, 10);
            SessionBench bench = new SessionBench(builder);
            bench.Player.SetLevel(HapticLimits.FullDuty, millivolts);
            return bench;
        }
    }
}
