using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>Today's dose is done: begin all the same?</summary>
    public sealed class EnoughScreen : QuestionScreen
    {
        private const string Title = "ENOUGH?";
        private const string Today = "Done today: ";
        private const string NoBetter = "More is no better.";
        private const string Again = "Begin all the same?";

        /// <summary>Shows this device.</summary>
        public EnoughScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <inheritdoc/>
        protected override void DrawQuestion(FrameBuffer frame)
        {
            int routine = Deck.Departure.Routine;
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            int x = Text.Draw(frame, Font.Small, 0, 20, Today);
            Digits.DrawFraction(frame, Font.Small, x, 20, Dose.Today(Device, routine), Dose.PerDay(Device.Table, routine));
            Text.Draw(frame, Font.Small, 0, 29, NoBetter);
            Text.Draw(frame, Font.Small, 0, 41, Again);
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now)
        {
            return Deck.Departure.Next(now);
        }

        /// <inheritdoc/>
        protected override Screen OnNo(long now)
        {
            return Deck.List;
        }
    }
}
