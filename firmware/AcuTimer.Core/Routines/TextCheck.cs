namespace AcuTimer.Core.Routines
{
    /// <summary>Checks the records that are little more than texts, and that a text's number lies inside the pool.</summary>
    internal static class TextCheck
    {
        internal static bool Good(RoutineTable table, int section, int index, int field) =>
            table.U16(section, index, field) < table.Count(TableFormat.SectionId.Strings);

        /// <summary>The pool begins with the empty string and ends with a terminator, so that every text ends inside it.</summary>
        internal static bool Pool(RoutineTable table)
        {
            int count = table.Count(TableFormat.SectionId.Strings);
            return table.U8(TableFormat.SectionId.Strings, 0, 0) == 0
                && table.U8(TableFormat.SectionId.Strings, count - 1, 0) == 0;
        }

        internal static bool Cue(RoutineTable table, int index) =>
            Good(table, TableFormat.SectionId.Cues, index, TableFormat.Cue.Big)
                && Good(table, TableFormat.SectionId.Cues, index, TableFormat.Cue.Self)
                && Good(table, TableFormat.SectionId.Cues, index, TableFormat.Cue.Partner);

        internal static bool Tip(RoutineTable table, int index) => Good(table, TableFormat.SectionId.Tips, index, TableFormat.Tip.Text);

        internal static bool Document(RoutineTable table, int index) =>
            Good(table, TableFormat.SectionId.Documents, index, TableFormat.Document.Id)
                && Good(table, TableFormat.SectionId.Documents, index, TableFormat.Document.Title);

        internal static bool Origin(RoutineTable table, int index) =>
            table.U8(TableFormat.SectionId.Origins, index, TableFormat.Origin.Document) <= table.Count(TableFormat.SectionId.Documents);
    }
}
