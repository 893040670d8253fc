namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>From a question that was asked again back to the answers, or to what a yes means.</summary>
    public sealed class BackToAnswers : Flow
    {
        private readonly Deck deck;

        /// <summary>Leads to these screens.</summary>
        public BackToAnswers(Deck deck)
        {
            this.deck = deck;
        }

        /// <inheritdoc/>
        public override Screen Next(long now)
        {
            return deck.Safety.SeekCare ? deck.Care.Before(null) : deck.Answers;
        }
    }
}
