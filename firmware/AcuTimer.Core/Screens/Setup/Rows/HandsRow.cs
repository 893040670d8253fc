using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>Whose hands the texts speak to.</summary>
    public sealed class HandsRow : WordRow
    {
        private static readonly string[] Words = { "own", "partner" };

        /// <summary>With its words.</summary>
        public HandsRow()
            : base("Hands", Words)
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.Partner ? 1 : 0;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int word)
        {
            settings.Partner = word == 1;
        }
    }
}
