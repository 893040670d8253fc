using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Start
{
    /// <summary>Numbness, weakness, or a change of bladder or bowel: no session, but a doctor.</summary>
    public sealed class CareScreen : NoticeScreen
    {
        private const string Stop = "STOP";

        private Flow then;

        /// <summary>Shows this device.</summary>
        public CareScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <inheritdoc/>
        protected override string Title => Stop;

        /// <summary>Sets the way on.</summary>
        /// <param name="afterwards">The way; null for the list.</param>
        public Screen Before(Flow afterwards)
        {
            then = afterwards;
            return this;
        }

        /// <inheritdoc/>
        protected override string Line(int line)
        {
            switch (line)
            {
                case 0: return "Numb, weak, bowel or";
                case 1: return "bladder changed: get";
                case 2: return "medical help now.";
                default: return "No session with this.";
            }
        }

        /// <inheritdoc/>
        protected override Screen Next(long now)
        {
            return then == null ? Deck.List : then.Next(now);
        }

        /// <inheritdoc/>
        protected override void DrawSign(FrameBuffer frame)
        {
            Sign.Stop(frame, 0, 0);
        }
    }
}
