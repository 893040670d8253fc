using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>Only count pulses, felt through a pocket.</summary>
    public sealed class PocketRow : WordRow
    {
        private static readonly string[] Words = { "off", "on" };

        /// <summary>With its words.</summary>
        public PocketRow()
            : base("Pocket mode", Words)
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.Pocket ? 1 : 0;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int word)
        {
            settings.Pocket = word == 1;
        }
    }
}
