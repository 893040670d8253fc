namespace AcuTimer.Core.Routines
{
    /// <summary>Checks the records of the atlas.</summary>
    internal static class PointCheck
    {
        private const int Id = TableFormat.SectionId.Points;

        internal static bool Good(RoutineTable table, int index) =>
            Texts(table, index) && Numbers(table, index) && Mark(table, index) && Pair(table, index);

        private static bool Texts(RoutineTable table, int index)
        {
            for (int field = TableFormat.Point.Code; field <= TableFormat.Point.Source; field += 2)
            {
                if (!TextCheck.Good(table, Id, index, field))
                {
                    return false;
                }
            }

            return TextCheck.Good(table, Id, index, TableFormat.Point.Region);
        }

        private static bool Numbers(RoutineTable table, int index) =>
            ((Caution)table.U16(Id, index, TableFormat.Point.Cautions) & ~CautionSet.Known) == Caution.None
                && table.Point(index, TableFormat.Point.Ceiling) <= (int)Pressure.Firm
                && table.Point(index, TableFormat.Point.Laterality) <= (int)Laterality.Paired;

        private static bool Mark(RoutineTable table, int index)
        {
            int map = table.Point(index, TableFormat.Point.Map);
            if (map == 0)
            {
                return true;
            }

            return map <= table.Count(TableFormat.SectionId.Maps)
                && table.Point(index, TableFormat.Point.MarkX) < table.U8(TableFormat.SectionId.Maps, map - 1, TableFormat.Map.Width)
                && table.Point(index, TableFormat.Point.MarkY) < 8 * table.U8(TableFormat.SectionId.Maps, map - 1, TableFormat.Map.Pages);
        }

        private static bool Pair(RoutineTable table, int index)
        {
            int count = table.Count(Id);
            int first = table.Point(index, TableFormat.Point.First);
            int second = table.Point(index, TableFormat.Point.Second);
            return (first == 0) == (second == 0) && first <= count && second <= count;
        }
    }
}
