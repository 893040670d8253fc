namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>The rows below the settings: other screens.</summary>
    public sealed class SettingsLinks
    {
        /// <summary>Rows.</summary>
        public const int Count = 7;

        private readonly Deck deck;

        /// <summary>Leads to these screens.</summary>
        public SettingsLinks(Deck deck)
        {
            this.deck = deck;
        }

        /// <summary>The name of a row.</summary>
        public static string Name(int row)
        {
            switch (row)
            {
                case 0: return "Safety answers\u2026";
                case 1: return "History\u2026";
                case 2: return "Learn the signals\u2026";
                case 3: return "Self-test\u2026";
                case 4: return "About\u2026";
                case 5: return "Factory reset\u2026";
                default: return "\u2190 Back";
            }
        }

        /// <summary>Where a row leads.</summary>
        public Screen Open(int row)
        {
            switch (row)
            {
                case 0: return deck.Answers;
                case 1: return deck.History;
                case 2: return deck.Tutor;
                case 3: return deck.PanelTest;
                case 4: return deck.About;
                case 5: return deck.Reset;
                default: return deck.List;
            }
        }
    }
}
