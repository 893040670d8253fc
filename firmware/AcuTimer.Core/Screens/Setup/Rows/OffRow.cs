using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>Seconds until the panel is dark.</summary>
    public sealed class OffRow : NumberRow
    {
        private static readonly int[] Numbers = { 0, 60, 120, 300 };

        /// <summary>With its numbers.</summary>
        public OffRow()
            : base("Dark after", Numbers, " s", "never")
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.OffSeconds;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int value)
        {
            settings.OffSeconds = value;
        }
    }
}
