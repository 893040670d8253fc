using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Where the texts of the present step lie in the table.</summary>
    public static class StepText
    {
        /// <summary>The big cue of the present step.</summary>
        public static int Big(Session session) => Big(session.Table, session.Table.FirstStep(session.Routine) + session.Walk.Step);

        /// <summary>The big cue of a step: its own, else the point's.</summary>
        public static int Big(RoutineTable table, int step)
        {
            int cue = table.U8(TableFormat.SectionId.Steps, step, TableFormat.Step.Cue);
            int own = cue == 0 ? 0 : table.U16(TableFormat.SectionId.Cues, cue - 1, TableFormat.Cue.Big);
            int point = table.U8(TableFormat.SectionId.Steps, step, TableFormat.Step.Point);
            return own != 0
                ? table.Text(TableFormat.SectionId.Cues, cue - 1, TableFormat.Cue.Big)
                : table.Text(TableFormat.SectionId.Points, point, TableFormat.Point.Big);
        }

        /// <summary>Where the point is.</summary>
        public static int Place(Session session) =>
            session.Table.Text(TableFormat.SectionId.Points, session.Walk.Plan.Point, TableFormat.Point.Place);

        /// <summary>What to do, for the hands that do it; -1 where nothing is said.</summary>
        public static int Cue(Session session)
        {
            int cue = session.Walk.Plan.Cue;
            if (cue == 0)
            {
                return -1;
            }

            RoutineTable table = session.Table;
            bool partner = session.Options.Partner
                && table.U16(TableFormat.SectionId.Cues, cue - 1, TableFormat.Cue.Partner) != 0;
            return table.Text(TableFormat.SectionId.Cues, cue - 1, partner ? TableFormat.Cue.Partner : TableFormat.Cue.Self);
        }
    }
}
