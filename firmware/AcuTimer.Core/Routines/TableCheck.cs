namespace AcuTimer.Core.Routines
{
    /// <summary>Checks every record of a table whose sections are known to lie inside it.</summary>
    internal sealed class TableCheck
    {
        private readonly RoutineTable table;

        internal TableCheck(RoutineTable table)
        {
            this.table = table;
        }

        /// <summary>The first thing that is wrong, or None. The work grows with the length of the table.</summary>
        internal TableError Run()
        {
            if (!Strings())
            {
                return TableError.String;
            }

            if (!Texts())
            {
                return TableError.Text;
            }

            if (!new MapCheck(table).Run())
            {
                return TableError.Map;
            }

            if (!new PointCheck(table).Run())
            {
                return TableError.Point;
            }

            if (!new MannerCheck(table).Run())
            {
                return TableError.Manner;
            }

            TableError error = new StepCheck(table).Run();
            return error != TableError.None ? error : new RoutineCheck(table).Run();
        }

        /// <summary>The pool begins with the empty string and ends with a terminator, so that every text ends inside it.</summary>
        private bool Strings()
        {
            int count = table.Count(TableFormat.SectionId.Strings);
            return table.U8(TableFormat.SectionId.Strings, 0, 0) == 0
                && table.U8(TableFormat.SectionId.Strings, count - 1, 0) == 0;
        }

        private bool Texts()
        {
            return AllTexts(TableFormat.SectionId.Cues, TableFormat.Cue.Big, TableFormat.Cue.Self, TableFormat.Cue.Partner)
                && AllTexts(TableFormat.SectionId.Tips, TableFormat.Tip.Text, TableFormat.Tip.Text, TableFormat.Tip.Text)
                && AllTexts(TableFormat.SectionId.Documents, TableFormat.Document.Id, TableFormat.Document.Title, TableFormat.Document.Title)
                && Origins();
        }

        private bool AllTexts(int section, int one, int two, int three)
        {
            int count = table.Count(section);
            bool good = count <= Limits.Records;
            for (int i = 0; i < count && good; i++)
            {
                good = TextCheck.Good(table, section, i, one)
                    && TextCheck.Good(table, section, i, two)
                    && TextCheck.Good(table, section, i, three);
            }

            return good;
        }

        private bool Origins()
        {
            int count = table.Count(TableFormat.SectionId.Origins);
            for (int i = 0; i < count; i++)
            {
                if (table.U8(TableFormat.SectionId.Origins, i, TableFormat.Origin.Document) > table.Count(TableFormat.SectionId.Documents))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
