using AcuTimer.Core.Power;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Power
{
    [TestClass]
    public class LipoCurveTests
    {
        [TestMethod]
        public void TheEndsAreFullAndEmpty()
        {
            Assert.AreEqual(100, LipoCurve.Percent(4200));
            Assert.AreEqual(100, LipoCurve.Percent(5000));
            Assert.AreEqual(0, LipoCurve.Percent(BatteryLevels.CutOff));
            Assert.AreEqual(0, LipoCurve.Percent(0));
        }

        [TestMethod]
        public void BetweenThemItOnlyRises()
        {
            int before = 0;
            for (int millivolts = 3200; millivolts <= 4300; millivolts++)
            {
                int percent = LipoCurve.Percent(millivolts);
                Assert.IsTrue(percent >= before && percent <= before + 2);
                before = percent;
            }
        }

        [TestMethod]
        public void PointsOfTheCurveAreMet()
        {
            Assert.AreEqual(50, LipoCurve.Percent(3840));
            Assert.AreEqual(90, LipoCurve.Percent(4110));
            Assert.AreEqual(45, LipoCurve.Percent(3820));
        }
    }
}
