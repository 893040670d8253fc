using AcuTimer.Core.Power;
using AcuTimer.Core.Settings;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Power
{
    [TestClass]
    public class CellVoltageTests
    {
        /// <summary>Counts by hand from the formula: mV = 142 + counts * 1100 * 196602 / 65536 / 4096, twice.</summary>
        [TestMethod]
        [DataRow(0, 0)]
        [DataRow(1, 285)]
        [DataRow(1874, 3303)]
        [DataRow(2430, 4199)]
        [DataRow(4095, 6882)]
        public void CountsBecomeVolts(int counts, int millivolts)
        {
            Assert.AreEqual(millivolts, CellVoltage.Nominal(All(counts)));
        }

        [TestMethod]
        public void OneWildReadingEitherWayIsLeftOut()
        {
            int[] counts = All(2000);
            counts[3] = 0;
            counts[7] = 4095;
            Assert.AreEqual(CellVoltage.Nominal(All(2000)), CellVoltage.Nominal(counts));
        }

        [TestMethod]
        public void NoiseIsAveraged()
        {
            int[] counts = new int[CellVoltage.Readings];
            for (int i = 0; i < counts.Length; i++)
            {
                counts[i] = 2000 + ((i % 2) * 10);
            }

            Assert.AreEqual(CellVoltage.Nominal(All(2005)), CellVoltage.Nominal(counts));
        }

        [TestMethod]
        public void TrimmingTurnsTheLineAboutItsOffset()
        {
            Assert.AreEqual(284, CellVoltage.Trimmed(284, 1200));
            Assert.AreEqual(3800, CellVoltage.Trimmed(3800, SettingTable.NominalReference));
            Assert.AreEqual(284 + (3300 * 1200 / 1100), CellVoltage.Trimmed(284 + 3300, 1200));
        }

        private static int[] All(int counts)
        {
            int[] all = new int[CellVoltage.Readings];
            for (int i = 0; i < all.Length; i++)
            {
                all[i] = counts;
            }

            return all;
        }
    }
}
