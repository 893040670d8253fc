using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Choice;

namespace AcuTimer.Core.Screens.Start
{
    /// <summary>A session was cut off: go on at its step?</summary>
    public sealed class ResumeScreen : QuestionScreen
    {
        private const string Title = "RESUME?";
        private const string CutOff = "This was cut off:";
        private const string AtStep = "Go on at step ";

        private readonly StartUp otherwise;
        private readonly Departure departure;

        /// <summary>Asks about the place in the snapshot.</summary>
        /// <param name="device">The parts that are shown and steered.</param>
        /// <param name="otherwise">The way on after a no.</param>
        public ResumeScreen(Handheld device, StartUp otherwise)
            : base(device)
        {
            this.otherwise = otherwise;
            departure = new Departure(device, device.Memory.Snapshot.Place.Routine);
        }

        /// <inheritdoc/>
        protected override void DrawQuestion(FrameBuffer frame)
        {
            RoutineTable table = Device.Table;
            int routine = Device.Memory.Snapshot.Place.Routine;
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Text.DrawSmall(frame, 0, 19, CutOff);
            int title = table.Text(TableFormat.SectionId.Routines, routine, TableFormat.Routine.Title);
            Text.DrawSmall(frame, 0, 28, table.Line(title), 0);
            int x = Text.DrawSmall(frame, 0, 40, AtStep);
            departure.TakeSettings();
            SessionOptions options = departure.Options;
            int steps = StepTiming.StepsLeft(table, routine, options);
            Digits.DrawFraction(frame, Font.Small, x, 40, Number(table, table.FirstStep(routine), options), steps);
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now) => departure.Resume(now);

        /// <inheritdoc/>
        protected override Screen OnNo(long now)
        {
            Device.Place.Close(now);
            return otherwise.Next(now);
        }

        /// <summary>The step's number as the session will show it: without those that the safety answers leave out.</summary>
        private int Number(RoutineTable table, int first, SessionOptions options)
        {
            int number = 1;
            for (int i = 0; i < Device.Memory.Snapshot.Place.Next; i++)
            {
                number += SafetyRule.Drop(table, first + i, options) ? 0 : 1;
            }

            return number;
        }
    }
}
