using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>Seconds until the panel is dimmed.</summary>
    public sealed class DimRow : NumberRow
    {
        private static readonly int[] Numbers = { 0, 15, 30, 60 };

        /// <summary>With its numbers.</summary>
        public DimRow()
            : base("Dim after", Numbers, " s", "never")
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.DimSeconds;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int value)
        {
            settings.DimSeconds = value;
        }
    }
}
