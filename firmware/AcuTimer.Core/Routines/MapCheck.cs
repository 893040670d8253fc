namespace AcuTimer.Core.Routines
{
    /// <summary>Checks the body maps and that their pixels are all there.</summary>
    internal static class MapCheck
    {
        private const int Id = TableFormat.SectionId.Maps;

        internal static bool Good(RoutineTable table, int index)
        {
            int width = table.U8(Id, index, TableFormat.Map.Width);
            int pages = table.U8(Id, index, TableFormat.Map.Pages);
            int start = table.U16(Id, index, TableFormat.Map.Pixels);
            int there = table.Count(TableFormat.SectionId.Pixels) - start;
            if (width < 1 || width > 128 || pages < 1 || pages > 8 || !TextCheck.Good(table, Id, index, TableFormat.Map.Name))
            {
                return false;
            }

            bool coded = (table.U8(Id, index, TableFormat.Map.Flags) & TableFormat.Map.RunLength) != 0;
            return coded ? RunLengthFits(table, start, there, width * pages) : width * pages <= there;
        }

        /// <summary>Walks the runs: they must give exactly the map's bytes and end inside the section.</summary>
        private static bool RunLengthFits(RoutineTable table, int start, int there, int wanted)
        {
            int used = 0;
            int made = 0;
            while (made < wanted)
            {
                if (used >= there)
                {
                    return false;
                }

                int control = table.U8(TableFormat.SectionId.Pixels, start + used, 0);
                int literal = control < 0x80 ? control + 1 : 1;
                made += control < 0x80 ? control + 1 : control - 0x80 + 2;
                used += 1 + literal;
            }

            return made == wanted && used <= there;
        }
    }
}
