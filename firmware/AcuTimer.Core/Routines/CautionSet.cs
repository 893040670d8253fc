namespace AcuTimer.Core.Routines
{
    /// <summary>What kind of caution each is. The compiler, the table check and the device have it from here.</summary>
    public static class CautionSet
    {
        /// <summary>The safety questions: about the person. The other cautions are about the place.</summary>
        public static readonly Caution Questions = SafetyQuestion.With((SafetyEffect)byte.MaxValue);

        /// <summary>A yes leaves out the points that carry it.</summary>
        public static readonly Caution Drops = SafetyQuestion.With(SafetyEffect.Drops);

        /// <summary>A yes makes firm pressure light.</summary>
        public static readonly Caution Lightens = SafetyQuestion.With(SafetyEffect.Lightens);

        /// <summary>Places that are never pressed firmly: over a nerve or a vessel, the knee pit, the belly.</summary>
        public const Caution LightOnly = Caution.KneePit | Caution.Abdomen | Caution.Pulse | Caution.Nerve;

        /// <summary>Every caution there is. A table with another one is for a newer device.</summary>
        public static Caution Known => Questions | LightOnly | Caution.Bone | Caution.Tender | Caution.Face | Caution.Ribs;

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

        private static Caution Of(RoutineTable table, int point) =>
            (Caution)table.U16(TableFormat.SectionId.Points, point, TableFormat.Point.Cautions);
    }
}
