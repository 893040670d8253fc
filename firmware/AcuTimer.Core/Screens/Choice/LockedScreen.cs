using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>Pregnancy or an injury locks every routine: the strictest document decides.</summary>
    public sealed class LockedScreen : NoticeScreen
    {
        private const string Locked = "LOCKED";

        private Caution reason;

        /// <summary>Shows this device.</summary>
        public LockedScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <inheritdoc/>
        protected override string Title => Locked;

        /// <summary>Says why.</summary>
        /// <param name="locks">The answers that lock; an injury is said first.</param>
        public Screen By(Caution locks)
        {
            reason = locks;
            return this;
        }

        /// <inheritdoc/>
        protected override string Line(int line)
        {
            return (reason & Caution.Injury) != Caution.None ? Injury(line) : Pregnancy(line);
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

        private static string Injury(int line)
        {
            switch (line)
            {
                case 0: return "No pressing after an";
                case 1: return "injury. See a doctor";
                case 2: return "first (documents 001";
                default: return "and 004).";
            }
        }

        private static string Pregnancy(int line)
        {
            switch (line)
            {
                case 0: return "Traditionally avoided";
                case 1: return "in pregnancy. Ask a";
                case 2: return "midwife or a doctor";
                default: return "(document 003).";
            }
        }
    }
}
