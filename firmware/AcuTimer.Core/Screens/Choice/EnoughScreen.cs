using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>Today's dose, or that of all the weeks, is done: begin all the same?</summary>
    public sealed class EnoughScreen : QuestionScreen
    {
        private const string Title = "ENOUGH?";
        private const string NoBetter = "More is no better.\nBegin all the same?";

        private readonly ScreenMaker screens;
        private readonly Departure departure;
        private readonly RoutineTable table;
        private readonly History history;

        /// <summary>Said on the way to a session.</summary>
        public EnoughScreen(ScreenMaker screens, Departure departure, RoutineTable table, History history)
        {
            this.screens = screens;
            this.departure = departure;
            this.table = table;
            this.history = history;
        }

        /// <inheritdoc/>
        protected override void DrawQuestion(FrameBuffer frame)
        {
            int routine = departure.Routine;
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Dose.DrawWeeks(frame, 0, 17, history, table, routine);
            Dose.DrawToday(frame, 26, history, table, routine);
            Lines.Draw(frame, 35, NoBetter);
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now) => departure.Next(now);

        /// <inheritdoc/>
        protected override Screen OnNo(long now) => screens.Make(ScreenKind.List);
    }
}
