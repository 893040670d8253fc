using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>What a person can set, changed by OK and kept a little later, and the ways to everything about the device.</summary>
    public sealed class SettingsScreen : MenuScreen
    {
        private const string Title = "Settings";
        private const int Settings = (int)Setting.Reference;
        private const long SaveAfter = 3000000;

        private readonly string links;
        private readonly int linkCount;
        private readonly Memories memory;
        private readonly SignalPlayer player;
        private readonly BatteryGauge battery;
        private readonly SettingRow setting;
        private long saveAt = Still;

        /// <param name="screens">Makes what it leads to.</param>
        /// <param name="links">The names of the rows below the settings, as <see cref="Joined"/> words.</param>
        /// <param name="linkCount">How many there are.</param>
        /// <param name="memory">What is set.</param>
        /// <param name="player">Lets a strength be felt.</param>
        /// <param name="battery">What that is fed with.</param>
        internal SettingsScreen(
            ScreenMaker screens, string links, int linkCount, Memories memory, SignalPlayer player, BatteryGauge battery)
            : base(screens, Menu.Settings)
        {
            this.links = links;
            this.linkCount = linkCount;
            this.memory = memory;
            this.player = player;
            this.battery = battery;
            setting = new SettingRow(memory.Settings);
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        protected override Screen Out() => screens.Make(ScreenKind.List);

        /// <inheritdoc/>
        protected override int Rows => Settings + linkCount;

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
            player.Stop();
            if (saveAt != Still)
            {
                Save();
            }
        }

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame) => TitleBar.Draw(frame, battery, Title);

        /// <inheritdoc/>
        protected override void DrawRow(FrameBuffer frame, int row, int y)
        {
            if (row < Settings)
            {
                setting.Draw(frame, (Setting)row, 2, RowWidth - 1, y);
            }
            else
            {
                Text.DrawSmall(frame, 2, y, links, Joined.At(links, row - Settings));
            }
        }

        /// <inheritdoc/>
        protected override Screen Take(int row, long now)
        {
            if (row >= Settings)
            {
                return screens.Open(row - Settings);
            }

            setting.Change((Setting)row);
            saveAt = now + SaveAfter;
            if (row == (int)Setting.Strength)
            {
                Felt.Play(player, battery, Signal.HoldStart, memory.Settings.Strength, now);
            }

            return this;
        }

        private void Save()
        {
            saveAt = Still;
            memory.SaveSettings();
        }
    }
}
