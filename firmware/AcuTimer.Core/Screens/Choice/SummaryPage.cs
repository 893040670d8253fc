using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>Length, steps and dose of a routine.</summary>
    public sealed class SummaryPage
    {
        private const string Steps = " steps";
        private const string LeftOut = " dropped";
        private const string DoseIs = "Dose: ";
        private const string ADay = " a day";
        private const string AWeek = " a week ";
        private const string Weeks = " weeks";
        private const string Default = "*";
        private const string Today = "Today: ";
        private const string ForSelf = "For your own hands";
        private const string ForPartner = "For a partner's hands";
        private const string ForEither = "For you or a partner";
        private const int StepsX = 67;

        private readonly RoutineTable table;
        private readonly History history;
        private readonly StepPlan plan = new StepPlan();

        internal SummaryPage(RoutineTable table, History history)
        {
            this.table = table;
            this.history = history;
        }

        /// <summary>Draws it below the title.</summary>
        public void Draw(FrameBuffer frame, int routine, SessionOptions options)
        {
            DrawSize(frame, routine, options);
            DrawDose(frame, routine, 29);
            DrawCourse(frame, routine, 38);
            int x = Text.Draw(frame, Font.Small, 0, 47, Today);
            int perDay = Dose.PerDay(table, routine);
            x = Digits.DrawFraction(frame, Font.Small, x, 47, history.Today(table, routine), perDay);
            if (Dose.Reached(history, table, routine))
            {
                Font.Small.Draw(frame, x + 6, 47, Symbols.Check);
            }
        }

        private void DrawSize(FrameBuffer frame, int routine, SessionOptions options)
        {
            int seconds = (int)(StepTiming.RoutineTime(table, routine, plan, options) / StepTiming.Second);
            int left = StepTiming.StepsLeft(table, routine, options);
            int dropped = table.Routine(routine, TableFormat.Routine.StepCount) - left;
            LengthText.DrawIn(frame, Font.Medium, 0, 12, StepsX, Align.Left, seconds);
            Number(frame, StepsX, dropped > 0 ? 12 : 16, left, Steps);
            if (dropped > 0)
            {
                Number(frame, StepsX, 20, dropped, LeftOut);
            }
        }

        private void DrawDose(FrameBuffer frame, int routine, int y)
        {
            int x = Text.Draw(frame, Font.Small, 0, y, DoseIs);
            x = Number(frame, x, y, Dose.PerDay(table, routine), ADay);
            if (Dose.IsDefault(table, routine))
            {
                Text.Draw(frame, Font.Small, x, y, Default);
            }
        }

        /// <summary>For how long, where the routine says so; else whose hands it is for.</summary>
        private void DrawCourse(FrameBuffer frame, int routine, int y)
        {
            int week = table.Routine(routine, TableFormat.Routine.PerWeek);
            int weeks = table.Routine(routine, TableFormat.Routine.Weeks);
            if (week == 0 && weeks == 0)
            {
                Text.Draw(frame, Font.Small, 0, y, Hands(routine));
                return;
            }

            int x = week > 0 ? Number(frame, 0, y, week, AWeek) : 0;
            if (weeks > 0)
            {
                Number(frame, x, y, weeks, Weeks);
            }
        }

        private string Hands(int routine)
        {
            switch ((AppliedBy)table.Routine(routine, TableFormat.Routine.AppliedBy))
            {
                case AppliedBy.Self: return ForSelf;
                case AppliedBy.Partner: return ForPartner;
                case AppliedBy.Either:
                default: return ForEither;
            }
        }

        private static int Number(FrameBuffer frame, int x, int y, int number, string word) =>
            Text.Draw(frame, Font.Small, Digits.DrawNumber(frame, Font.Small, x, y, number), y, word);
    }
}
