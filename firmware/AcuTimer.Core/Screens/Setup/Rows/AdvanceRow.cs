using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>Whether the next point begins by itself.</summary>
    public sealed class AdvanceRow : WordRow
    {
        private static readonly string[] Words = { "waits", "comes" };

        /// <summary>With its words.</summary>
        public AdvanceRow()
            : base("Next point", Words)
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.AutoAdvance ? 1 : 0;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int word)
        {
            settings.AutoAdvance = word == 1;
        }
    }
}
