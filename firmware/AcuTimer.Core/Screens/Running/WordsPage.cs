using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Where the point is and what to do there, in words.</summary>
    public sealed class WordsPage
    {
        private readonly Session session;

        internal WordsPage(Session session)
        {
            this.session = session;
        }

        /// <summary>Draws all of it on an empty frame.</summary>
        public void Draw(FrameBuffer frame)
        {
            Text.Draw(frame, Font.Medium, 0, 0, session.Table.Line(StepText.Big(session)), 0);
            TableLine.Draw(frame, session.Table, StepText.Place(session), 16);
            TableLine.Draw(frame, session.Table, StepText.Cue(session), 36);
            int x = Text.DrawSmall(frame, 0, 56, Words.All, SideText.Of(session.Walk.Side));
            Text.DrawSmall(frame, x + 6, 56, Words.All, PressureText.Of(session));
        }
    }
}
