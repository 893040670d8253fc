using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens.Choice;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>What a person can set, changed by OK and kept a little later, and the ways to everything about the device.</summary>
    public sealed class SettingsScreen : MenuScreen
    {
        private const string Title = "Settings";
        private const int Settings = (int)Setting.Reference;
        private const long SaveAfter = 3000000;

        private readonly SettingRow setting;
        private long saveAt = Still;

        internal SettingsScreen(Handheld device)
            : base(device, Menu.Settings)
        {
            setting = new SettingRow(device.Memory.Settings);
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        protected override Screen Out() => new ListScreen(Device);

        /// <inheritdoc/>
        protected override int Rows => Settings + SettingsLinks.Count;

        /// <inheritdoc/>
        public override long NextFrame(long now) => saveAt;

        /// <inheritdoc/>
        public override Screen Follow(long now)
        {
            if (now >= saveAt)
            {
                Save();
            }

            return null;
        }

        /// <inheritdoc/>
        public override void Leave(long now)
        {
            Device.Player.Stop();
            if (saveAt != Still)
            {
                Save();
            }
        }

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame) => TitleBar.Draw(frame, Device.Battery, Title);

        /// <inheritdoc/>
        protected override void DrawRow(FrameBuffer frame, int row, int y)
        {
            if (row < Settings)
            {
                setting.Draw(frame, (Setting)row, 2, RowWidth - 1, y);
            }
            else
            {
                Text.DrawSmall(frame, 2, y, SettingsLinks.Names, Joined.At(SettingsLinks.Names, row - Settings));
            }
        }

        /// <inheritdoc/>
        protected override Screen Take(int row, long now)
        {
            if (row >= Settings)
            {
                return SettingsLinks.Open(Device, row - Settings);
            }

            setting.Change((Setting)row);
            saveAt = now + SaveAfter;
            if (row == (int)Setting.Strength)
            {
                Felt.Play(Device.Player, Device.Battery, Signal.HoldStart, Device.Memory.Settings.Strength, now);
            }

            return this;
        }

        private void Save()
        {
            saveAt = Still;
            Device.Safety.Save();
        }
    }
}
