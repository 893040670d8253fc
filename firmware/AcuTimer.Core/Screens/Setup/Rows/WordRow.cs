using AcuTimer.Core.Display;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>A setting with a few words to choose from.</summary>
    public abstract class WordRow : SettingRow
    {
        private readonly string[] words;

        /// <summary>Names the setting.</summary>
        /// <param name="name">At most 12 characters.</param>
        /// <param name="words">At most 7 characters each.</param>
        protected WordRow(string name, string[] words)
            : base(name)
        {
            this.words = words;
        }

        /// <inheritdoc/>
        public override void Change(DeviceSettings settings)
        {
            Set(settings, (Get(settings) + 1) % words.Length);
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, DeviceSettings settings, int right, int y)
        {
            Word(frame, right, y, words[Get(settings)]);
        }

        /// <summary>Reads the setting, as the number of a word.</summary>
        protected abstract int Get(DeviceSettings settings);

        /// <summary>Writes the setting.</summary>
        protected abstract void Set(DeviceSettings settings, int word);
    }
}
