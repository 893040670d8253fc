using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>The side that sore-first steps begin with.</summary>
    public sealed class SoreRow : WordRow
    {
        private static readonly string[] Words = { "left", "right" };

        /// <summary>With its words.</summary>
        public SoreRow()
            : base("Sore side", Words)
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.SoreSide == Side.Right ? 1 : 0;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int word)
        {
            settings.SoreSide = word == 1 ? Side.Right : Side.Left;
        }
    }
}
