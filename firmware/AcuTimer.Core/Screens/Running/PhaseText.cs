using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>What to do now, in one of <see cref="Words"/>: at most ten capitals.</summary>
    public static class PhaseText
    {
        /// <summary>The word of a phase.</summary>
        public static int Of(Session session)
        {
            switch (session.Cursor.Phase)
            {
                case Phase.Ramp: return session.Walk.Plan.Pressure == Pressure.None ? Words.Settle : Words.AddSlowly;
                case Phase.Turn: return OfTurn(session);
                case Phase.Clockwise: return Words.Clockwise;
                case Phase.Counterclockwise: return Words.Counter;
                case Phase.Press: return Words.Press;
                case Phase.Rest:
                case Phase.Release: return Words.LetGo;
                case Phase.Inhale: return Words.BreatheIn;
                case Phase.Exhale: return Words.AndOut;
                case Phase.Hold: return Words.Hold;
                case Phase.Await: return Words.UntilSoft;
                case Phase.Wait: return Words.Ready;
                default: return OfTechnique(session.Walk.Plan.Technique);
            }
        }

        /// <summary>The direction that comes next; without one, whether the hand stays or moves along its line.</summary>
        private static int OfTurn(Session session)
        {
            switch (session.Cursor.TurnsTo)
            {
                case Phase.Clockwise: return Words.Clockwise;
                case Phase.Counterclockwise: return Words.Counter;
                default: return session.Walk.Plan.Stations > 1 ? Words.MoveOn : Words.Again;
            }
        }

        private static int OfTechnique(Technique technique)
        {
            switch (technique)
            {
                case Technique.Wiggle: return Words.Wiggle;
                case Technique.Knead: return Words.Knead;
                case Technique.Stroke: return Words.Stroke;
                case Technique.Tap: return Words.Tap;
                default: return Words.Hold;
            }
        }
    }
}
