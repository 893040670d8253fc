using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>How long a circle or beat is, against the routine.</summary>
    public sealed class TempoRow : NumberRow
    {
        private static readonly int[] Numbers = { 75, 100, 150, 200 };

        /// <summary>With its numbers.</summary>
        public TempoRow()
            : base("Circle time", Numbers, "%", "")
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.TempoPercent;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int value)
        {
            settings.TempoPercent = value;
        }
    }
}
