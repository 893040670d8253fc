using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>Turned by 180°: for the other hand.</summary>
    public sealed class TurnedRow : WordRow
    {
        private static readonly string[] Words = { "no", "yes" };

        /// <summary>With its words.</summary>
        public TurnedRow()
            : base("Turned over", Words)
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.Flipped ? 1 : 0;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int word)
        {
            settings.Flipped = word == 1;
        }
    }
}
