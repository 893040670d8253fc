using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Screens.Texts
{
    /// <summary>How often a routine is meant to be done, and how often it was done.</summary>
    public static class Dose
    {
        private const string Today = "Today: ";
        private const string Weeks = " weeks";
        private const int Blank = 6;
        private const int DaysOfWeek = 7;

        /// <summary>Sessions a day; the device's default where the routine says nothing.</summary>
        public static int PerDay(RoutineTable table, int routine)
        {
            int said = table.Routine(routine, TableFormat.Routine.PerDay);
            return said > 0 ? said : Defaults.SessionsPerDay;
        }

        /// <summary>The dose is the device's default, not the document's.</summary>
        public static bool IsDefault(RoutineTable table, int routine) =>
            table.Routine(routine, TableFormat.Routine.PerDay) == 0
                || (table.Routine(routine, TableFormat.Routine.Defaults) & 1) != 0;

        /// <summary>The dose is done: today's, or that of all the weeks.</summary>
        public static bool Reached(History history, RoutineTable table, int routine)
        {
            int sessions = table.Routine(routine, TableFormat.Routine.Sessions);
            return history.Today(table, routine) >= PerDay(table, routine)
                || (sessions > 0 && Course(history, table, routine) >= sessions);
        }

        /// <summary>Draws today's sessions, with a tick where the dose is done.</summary>
        internal static void DrawToday(FrameBuffer frame, int y, History history, RoutineTable table, int routine)
        {
            int x = Text.DrawSmall(frame, 0, y, Today);
            x = Digits.DrawFraction(frame, Font.Small, x, y, history.Today(table, routine), PerDay(table, routine));
            if (Reached(history, table, routine))
            {
                Font.Small.Draw(frame, x + Blank, y, Symbols.Check);
            }
        }

        /// <summary>Draws for how many weeks it is meant, and how many of their sessions are done; nothing where neither is said.</summary>
        internal static void DrawWeeks(FrameBuffer frame, int x, int y, History history, RoutineTable table, int routine)
        {
            int weeks = table.Routine(routine, TableFormat.Routine.Weeks);
            int sessions = table.Routine(routine, TableFormat.Routine.Sessions);
            x = weeks > 0 ? Lines.Number(frame, x, y, weeks, Weeks) + Blank : x;
            if (sessions > 0)
            {
                Digits.DrawFraction(frame, Font.Small, x, y, Course(history, table, routine), sessions);
            }
        }

        private static int Course(History history, RoutineTable table, int routine) =>
            history.Within(table, routine, DaysOfWeek * table.Routine(routine, TableFormat.Routine.Weeks));
    }
}
