using AcuTimer.Core.Bytes;
using AcuTimer.Core.Display;

namespace AcuTimer.Core.Settings
{
    /// <summary>
    /// What <see cref="SettingTable"/> says of one setting. One object is filled anew for each. A person goes through the
    /// choices; without choices, through the range in steps. A record may hold any value of the range.
    /// </summary>
    public sealed class SettingEntry
    {
        /// <summary>The setting has a byte of the record for itself; masks above 0 are flags that share one.</summary>
        public const int Byte = -1;

        /// <summary>The setting has two bytes of the record, the low one first.</summary>
        public const int TwoBytes = 0;

        private readonly int[] choices = new int[5];
        private int at;
        private int mask;
        private int least;
        private int most;
        private int step;
        private string words;
        private string unit;

        /// <summary>Name, at most 12 characters.</summary>
        public string Name { get; private set; }

        /// <summary>Value that holds where nothing was set, or nothing that makes sense.</summary>
        public int Default { get; private set; }

        /// <summary>The unit after a number; null for a setting in words.</summary>
        public string Unit => unit;

        /// <summary>A setting whose values are words.</summary>
        /// <param name="name">At most 12 characters.</param>
        /// <param name="place">Its byte in the record.</param>
        /// <param name="bits"><see cref="Byte"/>, or the flag in that byte.</param>
        /// <param name="otherwise">Its default.</param>
        /// <param name="said">A word for each value from 0, at most 7 characters, a line feed between them.</param>
        public SettingEntry Words(string name, int place, int bits, int otherwise, string said)
        {
            int count = 1;
            for (int i = 0; i < said.Length; i++)
            {
                count += said[i] == '\n' ? 1 : 0;
            }

            Number(name, place, bits, otherwise, 0, count - 1, said, null);
            step = 1;
            return this;
        }

        /// <summary>A setting in numbers; give it choices or a step besides.</summary>
        /// <param name="name">At most 12 characters.</param>
        /// <param name="place">Its first byte in the record.</param>
        /// <param name="bits"><see cref="Byte"/> or <see cref="TwoBytes"/>.</param>
        /// <param name="otherwise">Its default.</param>
        /// <param name="lowest">Lowest value that makes sense.</param>
        /// <param name="highest">Highest value that makes sense.</param>
        /// <param name="zero">What is said instead of 0.</param>
        /// <param name="behind">The unit, said behind any other number.</param>
        public SettingEntry Number(string name, int place, int bits, int otherwise, int lowest, int highest, string zero, string behind)
        {
            Name = name;
            at = place;
            mask = bits;
            Default = otherwise;
            step = 0;
            words = zero;
            unit = behind;
            return Range(lowest, highest);
        }

        /// <summary>The values that make sense.</summary>
        public SettingEntry Range(int lowest, int highest)
        {
            least = lowest;
            most = highest;
            return this;
        }

        /// <summary>The choices, from small to large; fewer than five end with the same one again.</summary>
        public SettingEntry Choices(int a, int b, int c, int d, int e)
        {
            step = 0;
            choices[0] = a;
            choices[1] = b;
            choices[2] = c;
            choices[3] = d;
            choices[4] = e;
            return this;
        }

        /// <summary>The step from one choice to the next, beginning with the lowest value.</summary>
        public SettingEntry Steps(int each)
        {
            step = each;
            return this;
        }

        /// <summary>The value after this one; after the last the first.</summary>
        public int Next(int value)
        {
            if (step > 0)
            {
                return value + step <= most ? value + step : least;
            }

            int i = 0;
            while (i < choices.Length && choices[i] <= value)
            {
                i++;
            }

            return choices[i % choices.Length];
        }

        /// <summary>The value itself, or the default where it is out of range.</summary>
        public int Fit(int value) => value >= least && value <= most ? value : Default;

        /// <summary>What is said of values: a word for each, or of numbers only what is said instead of 0.</summary>
        public string Said => words;

        /// <summary>Where in <see cref="Said"/> the word for a value begins.</summary>
        public int Word(int value) => Joined.At(words, Position(value));

        /// <summary>Takes the value out of a record.</summary>
        /// <param name="record">The record.</param>
        /// <param name="length">Bytes of it; a shorter one than this firmware's is an older one.</param>
        /// <returns>A value that makes sense.</returns>
        public int Read(byte[] record, int length)
        {
            if (at + (mask == TwoBytes ? 2 : 1) > length)
            {
                return Default;
            }

            int value = mask == TwoBytes ? LittleEndian.U16(record, at) : record[at] & mask;
            return Fit(mask > 0 && value != 0 ? 1 : value);
        }

        /// <summary>Puts the value into a record; the other flags of the byte stay.</summary>
        public void Write(byte[] record, int value)
        {
            if (mask == TwoBytes)
            {
                LittleEndian.Put16(record, at, value);
            }
            else
            {
                record[at] = (byte)((record[at] & ~mask) | (mask > 0 && value != 0 ? mask : value & mask));
            }
        }

        /// <summary>Which word stands for a value.</summary>
        private int Position(int value)
        {
            if (unit != null)
            {
                return 0;
            }

            int i = 0;
            while (step == 0 && i + 1 < choices.Length && choices[i + 1] <= value)
            {
                i++;
            }

            return step == 0 ? i : value - least;
        }
    }
}
