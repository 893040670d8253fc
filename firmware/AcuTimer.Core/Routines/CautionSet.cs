namespace AcuTimer.Core.Routines
{
    /// <summary>What kind of caution each is. The compiler, the table check and the device have it from here.</summary>
    public static class CautionSet
    {
        /// <summary>The safety questions: about the person. The other cautions are about the place.</summary>
        public const Caution Questions = Caution.Pregnancy | Caution.Clot | Caution.Wound | Caution.Numbness | Caution.Injury | Caution.Thinners;

        /// <summary>
        /// Asked before every routine: pregnancy (document 003 rules acupressure out, whichever points), wounds (001),
        /// numbness and injury (001 sends these to a doctor).
        /// </summary>
        public const Caution Always = Caution.Pregnancy | Caution.Wound | Caution.Numbness | Caution.Injury;

        /// <summary>A yes locks every routine: pregnancy (document 003), numbness (001: care at once), injury (001 and 004: no pressing).</summary>
        public const Caution Locks = Caution.Pregnancy | Caution.Numbness | Caution.Injury;

        /// <summary>A yes leaves out the points that carry it (document 001).</summary>
        public const Caution Drops = Caution.Clot | Caution.Wound;

        /// <summary>Places that are never pressed firmly: over a nerve or a vessel, the knee pit, the belly.</summary>
        public const Caution LightOnly = Caution.KneePit | Caution.Abdomen | Caution.Pulse | Caution.Nerve;

        /// <summary>Every caution there is. A table with another one is for a newer device.</summary>
        public const Caution Known = Questions | LightOnly | Caution.Bone | Caution.Tender | Caution.Face | Caution.Ribs;

        /// <summary>The cautions of a step: those of its point, and of both where it stands for two.</summary>
        /// <param name="table">A table whose points are checked.</param>
        /// <param name="step">Index of the step in the table.</param>
        public static Caution OfStep(RoutineTable table, int step)
        {
            int point = table.U8(TableFormat.SectionId.Steps, step, TableFormat.Step.Point);
            int first = table.Point(point, TableFormat.Point.First);
            int second = table.Point(point, TableFormat.Point.Second);
            return Of(table, point)
                | (first == 0 ? Caution.None : Of(table, first - 1))
                | (second == 0 ? Caution.None : Of(table, second - 1));
        }

        private static Caution Of(RoutineTable table, int point)
        {
            return (Caution)table.U16(TableFormat.SectionId.Points, point, TableFormat.Point.Cautions);
        }
    }
}
