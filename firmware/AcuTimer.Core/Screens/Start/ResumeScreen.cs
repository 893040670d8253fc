using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Start
{
    /// <summary>A session was cut off: go on at its step?</summary>
    public sealed class ResumeScreen : QuestionScreen
    {
        private const string Title = "RESUME?";
        private const string CutOff = "This was cut off:";
        private const string AtStep = "Go on at step ";

        /// <summary>Shows this device.</summary>
        public ResumeScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
        }

        /// <inheritdoc/>
        protected override void DrawQuestion(FrameBuffer frame)
        {
            RoutineTable table = Device.Table;
            int routine = Device.Snapshot.Place.Routine;
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Text.Draw(frame, Font.Small, 0, 19, CutOff);
            int title = table.Text(TableFormat.SectionId.Routines, routine, TableFormat.Routine.Title);
            Text.Draw(frame, Font.Small, 0, 28, table.Line(title), 0);
            int x = Text.Draw(frame, Font.Small, 0, 40, AtStep);
            Deck.Departure.TakeSettings();
            SessionOptions options = Deck.Departure.Options;
            int steps = StepTiming.StepsLeft(table, routine, options);
            Digits.DrawFraction(frame, Font.Small, x, 40, Number(table, table.FirstStep(routine), options), steps);
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now)
        {
            return Deck.Departure.Resume(now);
        }

        /// <inheritdoc/>
        protected override Screen OnNo(long now)
        {
            Device.Place.Close(now);
            return Deck.StartUp.Next(now);
        }

        /// <summary>The step's number as the session will show it: without those that the safety answers leave out.</summary>
        private int Number(RoutineTable table, int first, SessionOptions options)
        {
            int number = 1;
            for (int i = 0; i < Device.Snapshot.Place.Next; i++)
            {
                number += SafetyRule.Drop(table, first + i, options) ? 0 : 1;
            }

            return number;
        }
    }
}
