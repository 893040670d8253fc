using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Choice;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Screens.Start
{
    /// <summary>A session was cut off: go on at its step?</summary>
    public sealed class ResumeScreen : QuestionScreen
    {
        private const string Title = "RESUME?";
        private const string CutOff = "This was cut off:";
        private const string AtStep = "Go on at step ";

        private readonly ScreenMaker screens;
        private readonly Departure departure;
        private readonly RoutineTable table;
        private readonly ResumeSnapshot snapshot;
        private readonly PlaceKeeper place;

        /// <summary>Asks about the place in the snapshot.</summary>
        public ResumeScreen(ScreenMaker screens, Departure departure, RoutineTable table, ResumeSnapshot snapshot, PlaceKeeper place)
        {
            this.screens = screens;
            this.departure = departure;
            this.table = table;
            this.snapshot = snapshot;
            this.place = place;
        }

        /// <inheritdoc/>
        protected override void DrawQuestion(FrameBuffer frame)
        {
            int routine = departure.Routine;
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Text.DrawSmall(frame, 0, 19, CutOff);
            Text.DrawSmall(frame, 0, 28, TableLine.Title(table, routine), 0);
            int x = Text.DrawSmall(frame, 0, 40, AtStep);
            departure.TakeSettings();
            SessionOptions options = departure.Options;
            int steps = StepTiming.StepsLeft(table, routine, options);
            Digits.DrawFraction(frame, Font.Small, x, 40, Number(table.FirstStep(routine), options), steps);
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now) => departure.Resume(now);

        /// <inheritdoc/>
        protected override Screen OnNo(long now)
        {
            place.Close(now);
            return screens.Make(ScreenKind.List);
        }

        /// <summary>The step's number as the session will show it: without those that the safety answers leave out.</summary>
        private int Number(int first, SessionOptions options)
        {
            int number = 1;
            for (int i = 0; i < snapshot.Place.Next; i++)
            {
                number += SafetyRule.Drop(table, first + i, options) ? 0 : 1;
            }

            return number;
        }
    }
}
