using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>Seconds of adding pressure, at least.</summary>
    public sealed class RampRow : NumberRow
    {
        private static readonly int[] Numbers = { 0, 5, 10, 20, 30 };

        /// <summary>With its numbers.</summary>
        public RampRow()
            : base("Add slowly", Numbers, " s", "routine's")
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.RampSeconds;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int value)
        {
            settings.RampSeconds = value;
        }
    }
}
