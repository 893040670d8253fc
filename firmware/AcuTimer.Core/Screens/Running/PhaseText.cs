using System;
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
        private static readonly string LetGo = "LET GO";
        private static readonly string Hold = "HOLD";
        private static readonly string UntilSoft = "UNTIL SOFT";
        private static readonly string Ready = "READY?";

        /// <summary>The word of a phase.</summary>
        public static string Of(Session session)
        {
            switch (session.Cursor.Phase)
            {
                case Phase.Ramp: return session.Walk.Plan.Pressure == Pressure.None ? Settle : AddSlowly;
                case Phase.Turn: return OfTurn(session);
                case Phase.Release: return LetGo;
                case Phase.Hold: return Hold;
                case Phase.Await: return UntilSoft;
                case Phase.Clockwise:
                case Phase.Work:
                case Phase.Press:
                case Phase.Inhale: return OfTechnique(session, false);
                case Phase.Counterclockwise:
                case Phase.Rest:
                case Phase.Exhale: return OfTechnique(session, true);
                case Phase.Wait:
                case Phase.Prepare:
                case Phase.Switch:
                case Phase.Done:
                default: return Ready;
            }
        }

        /// <summary>The direction that comes next; without one, whether the hand stays or moves along its line.</summary>
        private static string OfTurn(Session session)
        {
            switch (session.Cursor.TurnsTo)
            {
                case Phase.Clockwise: return OfTechnique(session, false);
                case Phase.Counterclockwise: return OfTechnique(session, true);
                case Phase.Work: return session.Walk.Plan.Stations > 1 ? MoveOn : Again;
                default: throw new InvalidOperationException();
            }
        }

        private static string OfTechnique(Session session, bool off)
        {
            return TechniqueTable.WordOf(session.Walk.Plan.Technique, off);
        }
    }
}
