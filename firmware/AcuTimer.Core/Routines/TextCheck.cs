namespace AcuTimer.Core.Routines
{
    /// <summary>Checks that a text's number lies inside the pool.</summary>
    internal static class TextCheck
    {
        internal static bool Good(RoutineTable table, int section, int index, int field)
        {
            return table.U16(section, index, field) < table.Count(TableFormat.SectionId.Strings);
        }
    }
}
