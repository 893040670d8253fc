namespace AcuTimer.Esp32
{
    /// <summary>
    /// Core reckons with the counts of a classic ESP32 (CellVoltage). Another chip's are put on the same line here. The
    /// ESP32-S3 at 12 dB follows mV = counts · 3100 / 4095 (ESP-IDF guide, ADC), and trimming corrects the chip as there.
    /// </summary>
    public static class ChipConverter
    {
        private const int MostCount = 4095;
        private const int S3FullScale = 3100;

        // CellVoltage's line at its nominal reference: 142 mV, and 0.80563 mV a count.
        private const int Offset = 142;
        private const int MillivoltsPerHundredThousand = 80563;

        /// <summary>The counts that a classic ESP32 would give.</summary>
        /// <param name="board">Of <see cref="Pins"/>.</param>
        /// <param name="counts">As read, 0-4095.</param>
        public static int Classic(int board, int counts)
        {
            if (board != Pins.Esp32S3)
            {
                return counts;
            }

            long millivolts = ((long)counts * S3FullScale) - (Offset * MostCount);
            return millivolts <= 0 ? 0 : (int)(millivolts * 100000 / MillivoltsPerHundredThousand / MostCount);
        }
    }
}
