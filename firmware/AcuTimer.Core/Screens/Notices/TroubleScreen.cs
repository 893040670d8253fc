using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens.Kinds;

namespace AcuTimer.Core.Screens.Notices
{
    /// <summary>Something is wrong with the device; the motor is off.</summary>
    public sealed class TroubleScreen : NoticeScreen
    {
        private readonly Trouble shown;
        private readonly Screen then;

        /// <summary>Says what is wrong.</summary>
        /// <param name="what">The trouble.</param>
        /// <param name="before">Where a button leads back to: over another trouble, to where that one does.</param>
        public TroubleScreen(Trouble what, Screen before)
        {
            TroubleScreen covered = before as TroubleScreen;
            shown = what;
            then = covered == null ? before : covered.then;
        }

        /// <inheritdoc/>
        internal override int Standing => Rank.Of(shown);

        /// <inheritdoc/>
        protected override string Said => TroubleWords.Of(shown);

        /// <inheritdoc/>
        protected override Screen Next(long now) => then;
    }
}
