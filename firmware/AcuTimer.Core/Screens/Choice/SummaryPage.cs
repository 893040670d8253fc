using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;
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
        private const string Default = "*";
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
            Dose.DrawToday(frame, 47, history, table, routine);
        }

        private void DrawSize(FrameBuffer frame, int routine, SessionOptions options)
        {
            int seconds = (int)(StepTiming.RoutineTime(table, routine, plan, options) / StepTiming.Second);
            int left = StepTiming.StepsLeft(table, routine, options);
            int dropped = table.Routine(routine, TableFormat.Routine.StepCount) - left;
            LengthText.DrawIn(frame, Font.Medium, 0, 12, StepsX, Align.Left, seconds);
            Lines.Number(frame, StepsX, dropped > 0 ? 12 : 16, left, Steps);
            if (dropped > 0)
            {
                Lines.Number(frame, StepsX, 20, dropped, LeftOut);
            }
        }

        private void DrawDose(FrameBuffer frame, int routine, int y)
        {
            int x = Text.DrawSmall(frame, 0, y, DoseIs);
            x = Lines.Number(frame, x, y, Dose.PerDay(table, routine), ADay);
            if (Dose.IsDefault(table, routine))
            {
                Text.DrawSmall(frame, x, y, Default);
            }
        }

        /// <summary>For how long, where the routine says so; else whose hands it is for.</summary>
        private void DrawCourse(FrameBuffer frame, int routine, int y)
        {
            int week = table.Routine(routine, TableFormat.Routine.PerWeek);
            int weeks = table.Routine(routine, TableFormat.Routine.Weeks);
            if (week == 0 && weeks == 0)
            {
                Text.DrawSmall(frame, 0, y, Hands(routine));
                return;
            }

            int x = week > 0 ? Lines.Number(frame, 0, y, week, AWeek) : 0;
            Dose.DrawWeeks(frame, x, y, history, table, routine);
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
    }
}
