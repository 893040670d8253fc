using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Settings;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>Every signal by name; OK plays it.</summary>
    public sealed class TutorScreen : MenuScreen
    {
        private const string Title = "OK plays a signal";
        private const string Back = "\u2190 Back";

        private readonly DeviceSettings settings;
        private readonly SignalPlayer player;
        private readonly BatteryGauge battery;

        internal TutorScreen(ScreenMaker screens, DeviceSettings settings, SignalPlayer player, BatteryGauge battery)
            : base(screens, Menu.Signals)
        {
            this.settings = settings;
            this.player = player;
            this.battery = battery;
        }

        /// <inheritdoc/>
        protected override Screen Out() => screens.Make(ScreenKind.Settings);

        /// <inheritdoc/>
        protected override int Rows => (int)Signal.Count + 1;

        /// <inheritdoc/>
        public override void Leave(long now) => player.Stop();

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame) => TitleBar.Draw(frame, battery, Title);

        /// <inheritdoc/>
        protected override void DrawRow(FrameBuffer frame, int row, int y) =>
            Text.DrawSmall(frame, 2, y, row == (int)Signal.Count ? Back : SignalTable.NameOf((Signal)row));

        /// <inheritdoc/>
        protected override Screen Take(int row, long now)
        {
            if (row == (int)Signal.Count)
            {
                return screens.Make(ScreenKind.Settings);
            }

            Felt.Play(player, battery, (Signal)row, settings.Strength, now);
            return this;
        }
    }
}
