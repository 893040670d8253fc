using AcuTimer.Core.Device;
using AcuTimer.Core.Display;
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
            int routine = Device.Snapshot.Routine;
            Text.Draw(frame, Font.Medium, 0, 0, Title);
            Text.Draw(frame, Font.Small, 0, 19, CutOff);
            int title = table.Text(TableFormat.SectionId.Routines, routine, TableFormat.Routine.Title);
            Text.Draw(frame, Font.Small, 0, 28, table.Bytes, title);
            int x = Text.Draw(frame, Font.Small, 0, 40, AtStep);
            int steps = table.Routine(routine, TableFormat.Routine.StepCount);
            Digits.DrawFraction(frame, Font.Small, x, 40, Device.Snapshot.Step + 1, steps);
        }

        /// <inheritdoc/>
        protected override Screen OnYes(long now)
        {
            return Deck.Departure.Resume(now);
        }

        /// <inheritdoc/>
        protected override Screen OnNo(long now)
        {
            Device.Snapshot.Clear();
            return Deck.StartUp.Next(now);
        }
    }
}
