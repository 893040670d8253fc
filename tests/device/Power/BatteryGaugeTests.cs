using AcuTimer.Core.Power;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Power
{
    [TestClass]
    public class BatteryGaugeTests
    {
        private const long Second = 1000000;

        [TestMethod]
        public void TheFirstReadingCountsAtOnce()
        {
            FakePower power = new FakePower { Millivolts = 3390 };
            BatteryGauge gauge = new BatteryGauge(power);
            Assert.IsFalse(gauge.Known);
            gauge.Sample(0);
            Assert.IsTrue(gauge.Known && gauge.TooLow && gauge.Low);
            Assert.AreEqual(3390, gauge.Millivolts);
            Assert.AreEqual(Second, gauge.NextDue);
        }

        [TestMethod]
        public void ACalmCellIsReadSeldomAndNewsOften()
        {
            FakePower power = new FakePower { Millivolts = 3900 };
            BatteryGauge gauge = Sampled(power, 20);
            Assert.AreEqual((19 * Second) + BatteryGauge.CalmMicroseconds, gauge.NextDue);
            power.Millivolts = 3950;
            gauge.Sample(30 * Second);
            Assert.AreEqual(31 * Second, gauge.NextDue, "it moves");
            power.Millivolts = 0;
            gauge.Sample(31 * Second);
            Assert.AreEqual(32 * Second, gauge.NextDue, "it is gone");
        }

        [TestMethod]
        public void BelowTheCutOffItIsReadOften()
        {
            FakePower power = new FakePower { Millivolts = 3310 };
            BatteryGauge gauge = Sampled(power, 20);
            power.Millivolts = 3280;
            for (int i = 0; i < 40 && !gauge.CutOff; i++)
            {
                bool below = gauge.Millivolts < BatteryLevels.CutOff;
                gauge.Sample(i * 10 * Second);
                Assert.IsTrue(!below || gauge.NextDue == ((i * 10) + 1) * Second);
            }

            Assert.IsTrue(gauge.CutOff);
        }

        [TestMethod]
        public void AChangeOfUsbIsLookedForBetweenTheReadings()
        {
            FakePower power = new FakePower { Millivolts = 3900 };
            BatteryGauge gauge = Sampled(power, 20);
            Assert.IsFalse(gauge.Look());
            power.UsbPresent = true;
            Assert.IsTrue(gauge.Look());
            Assert.AreEqual(0, gauge.NextDue);
        }

        [TestMethod]
        public void NoiseMovesNeitherLevelsNorPercent()
        {
            FakePower power = new FakePower { Millivolts = 3560 };
            BatteryGauge gauge = Sampled(power, 20);
            int percent = gauge.Percent;
            for (int i = 0; i < 60; i++)
            {
                power.Millivolts = i % 2 == 0 ? 3480 : 3640;
                gauge.Sample(i * Second);
                Assert.IsFalse(gauge.Low);
                Assert.IsTrue(gauge.Percent - percent <= 1 && percent - gauge.Percent <= 1);
            }
        }

        [TestMethod]
        public void ALevelIsLeftHigherThanItWasEntered()
        {
            FakePower power = new FakePower { Millivolts = 3490 };
            BatteryGauge gauge = Sampled(power, 40);
            Assert.IsTrue(gauge.Low);
            power.Millivolts = 3590;
            Sample(gauge, 60);
            Assert.IsTrue(gauge.Low);
            power.Millivolts = 3610;
            Sample(gauge, 60);
            Assert.IsFalse(gauge.Low);
        }

        [TestMethod]
        public void CutOffNeedsThreeReadings()
        {
            FakePower power = new FakePower { Millivolts = 3290 };
            BatteryGauge gauge = Sampled(power, 2);
            Assert.IsFalse(gauge.CutOff);
            gauge.Sample(0);
            Assert.IsTrue(gauge.CutOff);
        }

        [TestMethod]
        public void OneBadReadingEndsNothing()
        {
            FakePower power = new FakePower { Millivolts = 3900 };
            BatteryGauge gauge = Sampled(power, 20);
            power.Millivolts = 2600;
            gauge.Sample(0);
            Assert.IsFalse(gauge.CutOff || gauge.TooLow);
            power.Millivolts = 0;
            gauge.Sample(0);
            Assert.IsFalse(gauge.CutOff || gauge.TooLow || gauge.Low);
        }

        [TestMethod]
        public void WithoutACellThereIsNoWarning()
        {
            BatteryGauge gauge = Sampled(new FakePower { Millivolts = 300 }, 20);
            Assert.IsFalse(gauge.Known || gauge.Low || gauge.TooLow || gauge.CutOff);
            Assert.AreEqual(0, gauge.Percent);
        }

        [TestMethod]
        public void UsbOverridesEveryWarning()
        {
            FakePower power = new FakePower { Millivolts = 3200 };
            BatteryGauge gauge = Sampled(power, 10);
            Assert.IsTrue(gauge.CutOff);
            power.UsbPresent = true;
            gauge.Sample(0);
            Assert.IsTrue(gauge.Usb);
            Assert.IsFalse(gauge.CutOff || gauge.TooLow || gauge.Low);
            power.UsbPresent = false;
            Sample(gauge, 3);
            Assert.IsTrue(gauge.CutOff);
        }

        private static BatteryGauge Sampled(FakePower power, int times)
        {
            BatteryGauge gauge = new BatteryGauge(power) { Spares = true };
            Sample(gauge, times);
            return gauge;
        }

        private static void Sample(BatteryGauge gauge, int times)
        {
            for (int i = 0; i < times; i++)
            {
                gauge.Sample(i * Second);
            }
        }
    }
}
