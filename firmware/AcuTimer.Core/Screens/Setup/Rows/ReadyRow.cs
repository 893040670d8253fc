using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>Seconds of getting ready, at least.</summary>
    public sealed class ReadyRow : NumberRow
    {
        private static readonly int[] Numbers = { 0, 10, 15, 20, 30 };

        /// <summary>With its numbers.</summary>
        public ReadyRow()
            : base("Get ready", Numbers, " s", "routine's")
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.ReadySeconds;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int value)
        {
            settings.ReadySeconds = value;
        }
    }
}
