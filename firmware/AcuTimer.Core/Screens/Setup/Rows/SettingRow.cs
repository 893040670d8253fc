using AcuTimer.Core.Display;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup.Rows
{
    /// <summary>One setting: its name, and a value that OK changes.</summary>
    public abstract class SettingRow
    {
        /// <summary>Names the setting.</summary>
        /// <param name="name">At most 12 characters.</param>
        protected SettingRow(string name)
        {
            Name = name;
        }

        /// <summary>What is set.</summary>
        public string Name { get; }

        /// <summary>Takes the next value.</summary>
        public abstract void Change(DeviceSettings settings);

        /// <summary>Draws the value.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="settings">The settings.</param>
        /// <param name="right">The column after the value.</param>
        /// <param name="y">The row.</param>
        public abstract void Draw(FrameBuffer frame, DeviceSettings settings, int right, int y);

        /// <summary>Draws a word that ends before a column.</summary>
        protected static void Word(FrameBuffer frame, int right, int y, string word)
        {
            Text.Draw(frame, Font.Small, right - Text.Width(Font.Small, word), y, word);
        }
    }
}
