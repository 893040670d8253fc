using System;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>What to do now, in a word of at most ten capitals.</summary>
    public static class PhaseText
    {
        /// <summary>Draws the word of a session's phase.</summary>
        public static void Draw(FrameBuffer frame, Session session)
        {
            int at = Of(session);
            Text.Draw(frame, Font.Medium, 0, 8, at < 0 ? TechniqueTable.Words : Words.All, at < 0 ? ~at : at);
        }

        /// <summary>The place of a phase's word in <see cref="Words.All"/>; the complement of one in <see cref="TechniqueTable.Words"/>.</summary>
        private static int Of(Session session)
        {
            switch (session.Cursor.Phase)
            {
                case Phase.Ramp: return session.Walk.Plan.Pressure == Pressure.None ? Words.Settle : Words.AddSlowly;
                case Phase.Turn: return OfTurn(session);
                case Phase.Release: return Words.LetGo;
                case Phase.Hold: return Words.Hold;
                case Phase.Await: return Words.UntilSoft;
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
                default: return Words.Ready;
            }
        }

        /// <summary>The direction that comes next; without one, whether the hand stays or moves along its line.</summary>
        private static int OfTurn(Session session)
        {
            switch (session.Cursor.TurnsTo)
            {
                case Phase.Clockwise: return OfTechnique(session, false);
                case Phase.Counterclockwise: return OfTechnique(session, true);
                case Phase.Work: return session.Walk.Plan.Stations > 1 ? Words.MoveOn : Words.Again;
                default: throw new InvalidOperationException();
            }
        }

        private static int OfTechnique(Session session, bool off) => ~TechniqueTable.WordAt(session.Walk.Plan.Technique, off);
    }
}
