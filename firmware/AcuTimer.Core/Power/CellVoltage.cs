using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Power
{
    /// <summary>
    /// From the converter's raw counts to the cell's voltage. ADC1 of the classic ESP32 at 12 dB follows
    /// mV = 142 + counts · reference · 196602 / 65536 / 4096 at its pin (Espressif's line-fitting constants); nothing on the
    /// board knows the chip's reference, so a person trims it once against a voltmeter. The cell is seen through a divider by two.
    /// </summary>
    public static class CellVoltage
    {
        /// <summary>Counts to be read for one measurement: the least and the greatest are left out, the others averaged.</summary>
        public const int Readings = 16;

        private const int Divider = 2;
        private const int Offset = 142 * Divider;
        private const long Scale = 196602;
        private const int ScaleBits = 16 + 12;

        /// <summary>The cell's voltage on a chip with the nominal reference.</summary>
        /// <param name="counts">Raw counts, <see cref="Readings"/> of them.</param>
        /// <returns>Millivolts; 0 when the pin is below what the converter sees.</returns>
        public static int Nominal(int[] counts)
        {
            int least = counts[0];
            int most = counts[0];
            int sum = 0;
            for (int i = 0; i < Readings; i++)
            {
                int count = counts[i];
                sum += count;
                if (count < least)
                {
                    least = count;
                }
                else if (count > most)
                {
                    most = count;
                }
            }

            long kept = sum - least - most;
            return kept == 0 ? 0 : Offset + (int)((kept * Divider * SettingTable.NominalReference * Scale / (Readings - 2)) >> ScaleBits);
        }

        /// <summary>The cell's voltage on the chip as it is.</summary>
        /// <param name="nominal">From <see cref="Nominal"/>.</param>
        /// <param name="reference">The chip's reference in millivolts.</param>
        public static int Trimmed(int nominal, int reference) =>
            nominal <= Offset ? nominal : Offset + ((nominal - Offset) * reference / SettingTable.NominalReference);
    }
}
