using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>The safety answers leave no point of the routine.</summary>
    public sealed class NothingLeftScreen : NoticeScreen
    {
        private const string Left = "NONE LEFT";

        /// <summary>Shows this device.</summary>
        public NothingLeftScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <inheritdoc/>
        protected override string Title => Left;

        /// <inheritdoc/>
        protected override string Line(int line)
        {
            switch (line)
            {
                case 0: return "After your answers no";
                case 1: return "point of this routine";
                case 2: return "is left. Take another";
                default: return "one.";
            }
        }

        /// <inheritdoc/>
        protected override Screen Next(long now)
        {
            return Deck.List;
        }
    }
}
