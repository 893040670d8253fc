using AcuTimer.Core.Display;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>A setting with a few numbers to choose from.</summary>
    public abstract class NumberRow : SettingRow
    {
        private readonly int[] choices;
        private readonly string unit;
        private readonly string zero;

        /// <summary>Names the setting.</summary>
        /// <param name="name">At most 12 characters.</param>
        /// <param name="choices">The numbers, from small to large.</param>
        /// <param name="unit">Stands after the number.</param>
        /// <param name="zero">Stands instead of 0.</param>
        protected NumberRow(string name, int[] choices, string unit, string zero)
            : base(name)
        {
            this.choices = choices;
            this.unit = unit;
            this.zero = zero;
        }

        /// <inheritdoc/>
        public override void Change(DeviceSettings settings)
        {
            int old = Get(settings);
            int i = 0;
            while (i < choices.Length && choices[i] <= old)
            {
                i++;
            }

            Set(settings, choices[i % choices.Length]);
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, DeviceSettings settings, int right, int y)
        {
            int value = Get(settings);
            if (value == 0)
            {
                Word(frame, right, y, zero);
                return;
            }

            int width = Digits.NumberWidth(Font.Small, value) + 1 + Text.Width(Font.Small, unit);
            int x = Digits.DrawNumber(frame, Font.Small, right - width, y, value);
            Text.Draw(frame, Font.Small, x, y, unit);
        }

        /// <summary>Reads the setting.</summary>
        protected abstract int Get(DeviceSettings settings);

        /// <summary>Writes the setting.</summary>
        protected abstract void Set(DeviceSettings settings, int value);
    }
}
