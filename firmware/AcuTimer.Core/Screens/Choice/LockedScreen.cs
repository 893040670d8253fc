using AcuTimer.Core.Device;
using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>Pregnancy locks the routine: the strictest document decides.</summary>
    public sealed class LockedScreen : NoticeScreen
    {
        private const string Locked = "LOCKED";

        /// <summary>Shows this device.</summary>
        public LockedScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <inheritdoc/>
        protected override string Title => Locked;

        /// <inheritdoc/>
        protected override string Line(int line)
        {
            switch (line)
            {
                case 0: return "Traditionally avoided";
                case 1: return "in pregnancy. Ask a";
                case 2: return "midwife or a doctor";
                default: return "(document 003).";
            }
        }

        /// <inheritdoc/>
        protected override Screen Next(long now)
        {
            return Deck.List;
        }

        /// <inheritdoc/>
        protected override void DrawSign(FrameBuffer frame)
        {
            Sign.Stop(frame, 0, 0);
        }
    }
}
