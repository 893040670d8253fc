namespace AcuTimer.Core.Power
{
    /// <summary>
    /// What is left in a lithium polymer cell at a voltage, with the small load of this device. A typical curve, a device default: the usual
    /// shape of the curve at room temperature and not a certain cell's; cells differ by some percent, which a person who looks at four bars does not see.
    /// </summary>
    public static class LipoCurve
    {
        private static readonly short[] Millivolts = { 3300, 3610, 3690, 3730, 3770, 3800, 3840, 3870, 3950, 4020, 4110, 4200 };
        private static readonly byte[] Percents = { 0, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100 };

        /// <summary>The charge at a voltage.</summary>
        /// <param name="millivolts">Of the cell.</param>
        /// <returns>0-100.</returns>
        public static int Percent(int millivolts)
        {
            int last = Millivolts.Length - 1;
            if (millivolts >= Millivolts[last])
            {
                return Percents[last];
            }

            while (last > 0 && millivolts < Millivolts[last])
            {
                last--;
            }

            int above = millivolts - Millivolts[last];
            int width = Millivolts[last + 1] - Millivolts[last];
            int step = Percents[last + 1] - Percents[last];
            return above <= 0 ? Percents[last] : Percents[last] + (step * above / width);
        }
    }
}
