using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Power;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;

namespace AcuTimer.Core.Screens.Setup.SelfTest
{
    /// <summary>The motor: the same signal soft, middle and strong.</summary>
    public sealed class MotorTestScreen : TestScreen
    {
        private const string Motor = "MOTOR";
        private const string Three = "Three times, each\nstronger: felt?";
        private const long Between = 1000000;

        private readonly SignalPlayer player;
        private readonly BatteryGauge battery;
        private int level = StrengthLevel.Count;
        private long nextAt = Still;

        internal MotorTestScreen(ScreenMaker screens, SignalPlayer player, BatteryGauge battery)
            : base(screens, ScreenKind.ButtonsTest)
        {
            this.player = player;
            this.battery = battery;
        }

        /// <inheritdoc/>
        protected override string Title => Motor;

        /// <inheritdoc/>
        public override long NextFrame(long now) => nextAt;

        /// <inheritdoc/>
        public override Screen Follow(long now)
        {
            if (now >= nextAt)
            {
                PlayNext(now);
            }

            return null;
        }

        /// <inheritdoc/>
        public override void Leave(long now)
        {
            nextAt = Still;
            player.Stop();
        }

        /// <inheritdoc/>
        protected override void Run(long now)
        {
            level = 0;
            PlayNext(now);
        }

        /// <inheritdoc/>
        protected override void DrawResult(FrameBuffer frame) => Lines.Draw(frame, 24, Three);

        private void PlayNext(long now)
        {
            Felt.Play(player, battery, Signal.HoldStart, level, now);
            level++;
            nextAt = level < StrengthLevel.Count ? now + Between : Still;
        }
    }
}
