using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens
{
    /// <summary>Which screens others may come over: only what has a higher rank covers. What waits comes when the screen is answered.</summary>
    internal static class Rank
    {
        private const int Open = 0;
        private const int Notice = 1;
        private const int LastNotice = 2;
        private const int Session = 3;
        private const int Safety = 4;
        private const int Fault = 5;

        /// <summary>Of what is told.</summary>
        internal static int Of(Trouble trouble)
        {
            switch (trouble)
            {
                case Trouble.Inside: return Fault;
                case Trouble.BatteryEmpty: return LastNotice;
                default: return Notice;
            }
        }

        /// <summary>Of the screen that is shown.</summary>
        internal static int Of(Screen screen, Deck deck)
        {
            if (screen is QuestionScreen || screen == deck.Pain || screen == deck.Care || screen == deck.Locked || screen == deck.NothingLeft)
            {
                return Safety;
            }

            if (screen == deck.Running || screen == deck.Boot)
            {
                return Session;
            }

            if (screen == deck.Trouble)
            {
                return Of(deck.Trouble.Shown);
            }

            return screen == deck.NewTable ? Notice : Open;
        }
    }
}
