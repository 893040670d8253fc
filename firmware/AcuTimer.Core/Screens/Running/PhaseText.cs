using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>What to do now, in a word of at most ten capitals. Fields, because a literal allocates each time it is loaded.</summary>
    public static class PhaseText
    {
        private static readonly string Settle = "SETTLE";
        private static readonly string AddSlowly = "ADD SLOWLY";
        private static readonly string Again = "AGAIN";
        private static readonly string MoveOn = "MOVE ALONG";
        private static readonly string Clockwise = "CLOCKWISE";
        private static readonly string Counter = "COUNTER";
        private static readonly string Press = "PRESS";
        private static readonly string LetGo = "LET GO";
        private static readonly string BreatheIn = "BREATHE IN";
        private static readonly string AndOut = "AND OUT";
        private static readonly string Hold = "HOLD";
        private static readonly string UntilSoft = "UNTIL SOFT";
        private static readonly string Ready = "READY?";
        private static readonly string Wiggle = "WIGGLE";
        private static readonly string Knead = "KNEAD";
        private static readonly string Stroke = "STROKE";
        private static readonly string Tap = "TAP";

        /// <summary>The word of a phase.</summary>
        public static string Of(Session session)
        {
            switch (session.Cursor.Phase)
            {
                case Phase.Ramp: return session.Walk.Plan.Pressure == Pressure.None ? Settle : AddSlowly;
                case Phase.Turn: return OfTurn(session);
                case Phase.Clockwise: return Clockwise;
                case Phase.Counterclockwise: return Counter;
                case Phase.Press: return Press;
                case Phase.Rest:
                case Phase.Release: return LetGo;
                case Phase.Inhale: return BreatheIn;
                case Phase.Exhale: return AndOut;
                case Phase.Hold: return Hold;
                case Phase.Await: return UntilSoft;
                case Phase.Wait: return Ready;
                default: return OfTechnique(session.Walk.Plan.Technique);
            }
        }

        /// <summary>The direction that comes next; without one, whether the hand stays or moves along its line.</summary>
        private static string OfTurn(Session session)
        {
            switch (session.Cursor.TurnsTo)
            {
                case Phase.Clockwise: return Clockwise;
                case Phase.Counterclockwise: return Counter;
                default: return session.Walk.Plan.Stations > 1 ? MoveOn : Again;
            }
        }

        private static string OfTechnique(Technique technique)
        {
            switch (technique)
            {
                case Technique.Wiggle: return Wiggle;
                case Technique.Knead: return Knead;
                case Technique.Stroke: return Stroke;
                case Technique.Tap: return Tap;
                default: return Hold;
            }
        }
    }
}
