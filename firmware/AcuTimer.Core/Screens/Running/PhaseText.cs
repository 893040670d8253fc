using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>What to do now, in a word of at most ten capitals.</summary>
    public static class PhaseText
    {
        /// <summary>The word of a phase.</summary>
        public static string Of(Session session)
        {
            switch (session.Cursor.Phase)
            {
                case Phase.Ramp: return session.Walk.Plan.Pressure == Pressure.None ? "SETTLE" : "ADD SLOWLY";
                case Phase.Turn: return "TURN";
                case Phase.Clockwise: return "CLOCKWISE";
                case Phase.Counterclockwise: return "COUNTER";
                case Phase.Press: return "PRESS";
                case Phase.Rest: return "LET GO";
                case Phase.Inhale: return "BREATHE IN";
                case Phase.Exhale: return "AND OUT";
                case Phase.Release: return "LET GO";
                case Phase.Hold: return "HOLD";
                case Phase.Await: return "UNTIL SOFT";
                default: return OfTechnique(session.Walk.Plan.Technique);
            }
        }

        private static string OfTechnique(Technique technique)
        {
            switch (technique)
            {
                case Technique.Wiggle: return "WIGGLE";
                case Technique.Knead: return "KNEAD";
                case Technique.Stroke: return "STROKE";
                case Technique.Tap: return "TAP";
                default: return "HOLD";
            }
        }
    }
}
