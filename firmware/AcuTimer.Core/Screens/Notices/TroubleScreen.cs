using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Notices
{
    /// <summary>Something is wrong with the device; the motor is off.</summary>
    public sealed class TroubleScreen : NoticeScreen
    {
        private Screen then;

        /// <summary>Shows this device.</summary>
        public TroubleScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <summary>The trouble that is shown.</summary>
        public Trouble Shown { get; private set; }

        /// <inheritdoc/>
        protected override string Title => TroubleWords.Title(Shown);

        /// <summary>Takes what is to be shown.</summary>
        /// <param name="what">The trouble.</param>
        /// <param name="before">Where a button leads back to.</param>
        public Screen Of(Trouble what, Screen before)
        {
            Shown = what;
            then = before == this ? then : before;
            return this;
        }

        /// <inheritdoc/>
        protected override string Line(int line)
        {
            return TroubleWords.Line(Shown, line);
        }

        /// <inheritdoc/>
        protected override Screen Next(long now)
        {
            return then;
        }
    }
}
