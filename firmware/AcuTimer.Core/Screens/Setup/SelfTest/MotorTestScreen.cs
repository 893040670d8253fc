using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Setup.SelfTest
{
    /// <summary>The motor: the same signal soft, middle and strong.</summary>
    public sealed class MotorTestScreen : TestScreen
    {
        private const string Motor = "MOTOR";
        private const string Three = "Three times, each";
        private const string Stronger = "stronger: felt?";
        private const long Between = 1000000;

        private int level = StrengthLevel.Count;
        private long nextAt = Still;

        internal MotorTestScreen(Handheld device)
            : base(device)
        {
        }

        /// <inheritdoc/>
        protected override string Title => Motor;

        /// <inheritdoc/>
        protected override Screen Following() => new ButtonsTestScreen(Device);

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
            Device.Player.Stop();
        }

        /// <inheritdoc/>
        protected override void Run(long now)
        {
            level = 0;
            PlayNext(now);
        }

        /// <inheritdoc/>
        protected override void DrawResult(FrameBuffer frame)
        {
            Text.DrawSmall(frame, 0, 24, Three);
            Text.DrawSmall(frame, 0, 33, Stronger);
        }

        private void PlayNext(long now)
        {
            Felt.Play(Device.Player, Device.Battery, Signal.HoldStart, level, now);
            level++;
            nextAt = level < StrengthLevel.Count ? now + Between : Still;
        }
    }
}
