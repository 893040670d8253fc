using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;

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

        /// <summary>The routine is not in the history: nobody may know its points yet. Without a history every run is the first.</summary>
        public static bool IsNew(Handheld device, int routine)
        {
            return device.History == null || !device.History.Knows(device.Table, routine);
        }

        /// <summary>Sessions of this routine today.</summary>
        public static int Today(Handheld device, int routine)
        {
            return device.History == null ? 0 : device.History.Today(device.Table, routine);
        }

        /// <summary>Today's dose is done.</summary>
        public static bool Reached(Handheld device, int routine)
        {
            return Today(device, routine) >= PerDay(device.Table, routine);
        }
    }
}
