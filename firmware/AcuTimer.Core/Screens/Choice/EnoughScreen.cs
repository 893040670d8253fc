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

        private readonly Departure departure;

        /// <summary>Said on the way to a session.</summary>
        public EnoughScreen(Handheld device, Departure departure)
            : base(device)
        {
            this.departure = departure;
        }

        /// <inheritdoc/>
        protected override void DrawQuestion(FrameBuffer frame)
        {
            int routine = departure.Routine;
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            int x = Text.Draw(frame, Font.Small, 0, 20, Today);
            Digits.DrawFraction(frame, Font.Small, x, 20, Device.Memory.History.Today(Device.Table, routine), Dose.PerDay(Device.Table, routine));
            Text.Draw(frame, Font.Small, 0, 29, NoBetter);
            Text.Draw(frame, Font.Small, 0, 41, Again);
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now) => departure.Next(now);

        /// <inheritdoc/>
        protected override Screen OnNo(long now) => new ListScreen(Device);
    }
}
