using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>How often a routine is meant to be done, and how often it was done today.</summary>
    public static class Dose
    {
        /// <summary>Sessions a day; the device's default where the routine says nothing.</summary>
        public static int PerDay(RoutineTable table, int routine)
        {
            int said = table.Routine(routine, TableFormat.Routine.PerDay);
            return said > 0 ? said : Defaults.SessionsPerDay;
        }

        /// <summary>The dose is the device's default, not the document's.</summary>
        public static bool IsDefault(RoutineTable table, int routine)
        {
            return table.Routine(routine, TableFormat.Routine.PerDay) == 0
                || (table.Routine(routine, TableFormat.Routine.Defaults) & 1) != 0;
        }

        /// <summary>Today's dose is done.</summary>
        public static bool Reached(History history, RoutineTable table, int routine) =>
            history.Today(table, routine) >= PerDay(table, routine);
    }
}
