using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>How strong the motor is.</summary>
    public sealed class StrengthRow : WordRow
    {
        private static readonly string[] Words = { "soft", "middle", "strong" };

        /// <summary>With its words.</summary>
        public StrengthRow()
            : base("Strength", Words)
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.Strength;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int word)
        {
            settings.Strength = word;
        }
    }
}
