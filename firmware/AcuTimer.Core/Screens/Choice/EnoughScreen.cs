using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>Today's dose, or that of all the weeks, is done: begin all the same?</summary>
    public sealed class EnoughScreen : QuestionScreen
    {
        private const string Title = "ENOUGH?";
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
            Dose.DrawWeeks(frame, 0, 17, Device.Memory.History, Device.Table, routine);
            Dose.DrawToday(frame, 26, Device.Memory.History, Device.Table, routine);
            Text.DrawSmall(frame, 0, 35, NoBetter);
            Text.DrawSmall(frame, 0, 44, Again);
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now) => departure.Next(now);

        /// <inheritdoc/>
        protected override Screen OnNo(long now) => new ListScreen(Device);
    }
}
