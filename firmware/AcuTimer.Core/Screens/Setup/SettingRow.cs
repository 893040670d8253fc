using AcuTimer.Core.Display;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>One setting on the screen: its name, and a value that OK changes.</summary>
    public sealed class SettingRow
    {
        private readonly DeviceSettings settings;
        private readonly SettingEntry entry = new SettingEntry();

        internal SettingRow(DeviceSettings settings)
        {
            this.settings = settings;
        }

        /// <summary>Takes the next value.</summary>
        public void Change(Setting setting)
        {
            SettingTable.Load(setting, entry);
            settings.Set(setting, entry.Next(settings.Get(setting)));
        }

        /// <summary>Draws name and value.</summary>
        /// <param name="frame">Where to draw.</param>
        /// <param name="setting">Which.</param>
        /// <param name="left">The column of the name.</param>
        /// <param name="right">The column after the value.</param>
        /// <param name="y">The row.</param>
        public void Draw(FrameBuffer frame, Setting setting, int left, int right, int y)
        {
            SettingTable.Load(setting, entry);
            Text.DrawSmall(frame, left, y, entry.Name);
            int value = settings.Get(setting);
            if (entry.Unit == null || value == 0)
            {
                int word = entry.Word(value);
                Text.DrawSmall(frame, right - Text.Width(Font.Small, entry.Said, word), y, entry.Said, word);
                return;
            }

            int width = Digits.NumberWidth(Font.Small, value) + 1 + Text.Width(Font.Small, entry.Unit);
            Lines.Number(frame, right - width, y, value, entry.Unit);
        }
    }
}
