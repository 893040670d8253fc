using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>Every signal by name; OK plays it.</summary>
    public sealed class TutorScreen : MenuScreen
    {
        private const string Title = "OK plays a signal";
        private const string Back = "\u2190 Back";

        internal TutorScreen(Handheld device)
            : base(device, Menu.Signals)
        {
        }

        /// <inheritdoc/>
        protected override Screen Out() => new SettingsScreen(Device);

        /// <inheritdoc/>
        protected override int Rows => (int)Signal.Count + 1;

        /// <inheritdoc/>
        public override void Leave(long now) => Device.Player.Stop();

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame) => TitleBar.Draw(frame, Device.Battery, Title);

        /// <inheritdoc/>
        protected override void DrawRow(FrameBuffer frame, int row, int y) =>
            Text.DrawSmall(frame, 2, y, row == (int)Signal.Count ? Back : SignalTable.NameOf((Signal)row));

        /// <inheritdoc/>
        protected override Screen Take(int row, long now)
        {
            if (row == (int)Signal.Count)
            {
                return new SettingsScreen(Device);
            }

            Felt.Play(Device.Player, Device.Battery, (Signal)row, Device.Memory.Settings.Strength, now);
            return this;
        }
    }
}
