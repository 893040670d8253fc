using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Start
{
    /// <summary>Before the first questions: what this device is not, and why it asks.</summary>
    public sealed class IntroScreen : NoticeScreen
    {
        private const string Welcome = "WELCOME";

        /// <summary>Shows this device.</summary>
        public IntroScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        protected override string Title => Welcome;

        /// <inheritdoc/>
        protected override string Line(int line)
        {
            switch (line)
            {
                case 0: return "Not a medical device:";
                case 1: return "it paces what you do.";
                case 2: return "First, six questions";
                default: return "about your safety.";
            }
        }

        /// <inheritdoc/>
        protected override Screen Next(long now)
        {
            return Deck.StartUp.Next(now);
        }
    }
}
