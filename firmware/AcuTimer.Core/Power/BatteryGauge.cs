using AcuTimer.Core.Ports;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Power
{
    /// <summary>The battery: a calm number made of noisy readings, and what follows from it. USB power overrides every warning.</summary>
    public sealed class BatteryGauge
    {
        /// <summary>Time between two readings while the number moves, in microseconds.</summary>
        public const long SampleMicroseconds = 1000000;

        /// <summary>The same while it is calm: a cell takes hours.</summary>
        public const long CalmMicroseconds = 10 * SampleMicroseconds;

        /// <summary>A reading this far from the filtered number, in millivolts, is news: more than the converter's noise.</summary>
        private const int News = 40;

        private const int FullWeight = 8;

        /// <summary>Readings below the level, one after the other, before anything happens: one bad reading ends no session.</summary>
        private const int Confirmations = 3;

        private readonly IPower power;
        private int sixteenths;
        private int weight;
        private int below;

        /// <summary>Reads from this board.</summary>
        public BatteryGauge(IPower power)
        {
            this.power = power;
        }

        /// <summary>When the next reading may be taken; never close to an edge of the motor, whose current bends the voltage.</summary>
        public long NextDue { get; private set; }

        /// <summary>Whether there is a cell to measure.</summary>
        public bool Known => weight > 0;

        /// <summary>The chip's reference, as it was trimmed, in millivolts.</summary>
        public int Reference { get; set; } = SettingTable.NominalReference;

        /// <summary>The cell's voltage, filtered; 0 while not <see cref="Known"/>.</summary>
        public int Millivolts => CellVoltage.Trimmed(sixteenths / 16, Reference);

        /// <summary>
        /// What the motor is fed with: the cell. 0 for unknown: without a cell, and on USB, since some charger boards then
        /// feed their load from it.
        /// </summary>
        public int SupplyMillivolts => Usb ? 0 : Millivolts;

        /// <summary>Charge, 0-100; 0 while not <see cref="Known"/>.</summary>
        public int Percent { get; private set; }

        /// <summary>A charger or a computer is connected.</summary>
        public bool Usb { get; private set; }

        /// <summary>To be charged soon.</summary>
        public bool Low { get; private set; }

        /// <summary>Too low to begin a session.</summary>
        public bool TooLow { get; private set; }

        /// <summary>Empty: stop, save and sleep.</summary>
        public bool CutOff { get; private set; }

        /// <summary>A calm cell is read seldom: while a session runs.</summary>
        public bool Spares { get; set; }

        /// <summary>Looks whether USB was plugged in or out.</summary>
        /// <returns>Whether it was: the next reading is due at once.</returns>
        public bool Look()
        {
            bool news = power.UsbPresent != Usb;
            NextDue = news ? 0 : NextDue;
            return news;
        }

        /// <summary>Takes a reading. The motor is to be at rest.</summary>
        /// <param name="now">The clock, in microseconds.</param>
        public void Sample(long now)
        {
            bool plugged = power.UsbPresent;
            int reading = power.BatteryMillivolts;
            bool cell = reading >= BatteryLevels.NoCell && reading <= BatteryLevels.MostCell;
            int apart = reading - (sixteenths / 16);
            if (plugged != Usb || !cell)
            {
                // Charging lifts the voltage at once, and so does unplugging lower it: what was filtered no longer holds.
                weight = 0;
                sixteenths = 0;
                below = 0;
            }

            Usb = plugged;
            if (cell)
            {
                Filter(reading);
            }

            Judge();
            bool calm = Spares && weight == FullWeight && below == 0 && apart * apart <= News * News;
            NextDue = now + (calm ? CalmMicroseconds : SampleMicroseconds);
        }

        private void Filter(int reading)
        {
            weight = weight < FullWeight ? weight + 1 : FullWeight;
            sixteenths += ((reading * 16) - sixteenths) / weight;
            int percent = LipoCurve.Percent(Millivolts);
            int change = percent - Percent;
            bool shown = weight == 1 || change > 1 || change < -1 || percent == 0 || percent == 100;
            Percent = shown ? percent : Percent;
        }

        private void Judge()
        {
            bool counts = Known && !Usb;
            Percent = Known ? Percent : 0;
            below = counts && Millivolts < BatteryLevels.CutOff ? below + 1 : 0;
            Low = counts && IsBelow(BatteryLevels.Low, Low);
            TooLow = counts && IsBelow(BatteryLevels.TooLow, TooLow);
            CutOff = counts && (below >= Confirmations || (CutOff && IsBelow(BatteryLevels.CutOff, true)));
        }

        private bool IsBelow(int level, bool was) =>
            Millivolts < level + (was ? BatteryLevels.Hysteresis : 0);
    }
}
