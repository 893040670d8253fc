using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>Days until the safety questions come again.</summary>
    public sealed class AgainRow : NumberRow
    {
        private static readonly int[] Numbers = { 1, 7, 14, 30 };

        /// <summary>With its numbers.</summary>
        public AgainRow()
            : base("Ask again", Numbers, " days", "")
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.AskAgainDays;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int value)
        {
            settings.AskAgainDays = value;
        }
    }
}
