using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>What comes after this side of this step, in two lines: small "next", and the next point in big letters.</summary>
    public static class NextText
    {
        /// <summary>Draws it, 24 rows high.</summary>
        public static void Draw(FrameBuffer frame, Session session, int y)
        {
            StepWalk walk = session.Walk;
            Text.DrawSmall(frame, 0, y, Words.All, Words.Next);
            bool otherSide = walk.NextStep == walk.Step && walk.NextSecondSide;
            if (walk.NextStep < 0 || otherSide)
            {
                Text.Draw(frame, Font.Medium, 0, y + 8, Words.All, walk.NextStep < 0 ? Words.Done : Words.OtherSide);
                return;
            }

            int step = session.Table.FirstStep(session.Routine) + walk.NextStep;
            Text.Draw(frame, Font.Medium, 0, y + 8, session.Table.Line(StepText.Big(session.Table, step)), 0);
        }
    }
}
