using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>Where a step comes from.</summary>
    public static class StepOrigin
    {
        /// <summary>Index of the document; -1 where none is named.</summary>
        public static int Document(RoutineTable table, int routine, int step) =>
            Byte(table, routine, step, TableFormat.Origin.Document) - 1;

        /// <summary>Some of the step is the device's default.</summary>
        public static bool HasDefaults(RoutineTable table, int routine, int step) =>
            Byte(table, routine, step, TableFormat.Origin.Defaults) != 0;

        private static int Byte(RoutineTable table, int routine, int step, int field)
        {
            int first = table.U16(TableFormat.SectionId.Routines, routine, TableFormat.Routine.FirstOrigin);
            return first == TableFormat.NoOrigin ? 0 : table.U8(TableFormat.SectionId.Origins, first + step, field);
        }
    }
}
