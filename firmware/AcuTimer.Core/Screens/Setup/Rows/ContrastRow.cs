using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>How bright the panel is.</summary>
    public sealed class ContrastRow : WordRow
    {
        private const int Step = 64;
        private const int Darkest = 15;
        private const int Brightest = 255;

        private static readonly string[] Words = { "1", "2", "3", "4", "5" };

        /// <summary>With its words.</summary>
        public ContrastRow()
            : base("Brightness", Words)
        {
        }

        /// <inheritdoc/>
        protected override int Get(DeviceSettings settings)
        {
            return settings.Contrast == Brightest ? Words.Length - 1 : settings.Contrast / Step;
        }

        /// <inheritdoc/>
        protected override void Set(DeviceSettings settings, int word)
        {
            int contrast = Darkest + (word * Step);
            settings.Contrast = contrast < Brightest ? contrast : Brightest;
        }
    }
}
