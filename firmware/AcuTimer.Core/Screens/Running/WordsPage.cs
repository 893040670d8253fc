using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Where the point is and what to do there, in words.</summary>
    public sealed class WordsPage
    {
        // A field, because a literal allocates each time it is loaded.
        private static readonly string OtherSide = "OTHER SIDE";

        private readonly Session session;

        /// <summary>Shows this session.</summary>
        public WordsPage(Session session)
        {
            this.session = session;
        }

        /// <summary>Draws all of it on an empty frame.</summary>
        public void Draw(FrameBuffer frame)
        {
            Header.Draw(frame, session);
            Text.DrawIn(frame, Font.Medium, 0, 8, FrameBuffer.Width, Align.Left, session.Table.Bytes, StepText.Big(session));
            DrawLines(frame, 24, StepText.Place(session));
            DrawLines(frame, 40, StepText.Cue(session));
            bool other = session.Cursor.Phase == Phase.Switch;
            Text.Draw(frame, Font.Small, 0, 56, other ? OtherSide : PressureText.Of(session.Walk.Plan.Pressure));
        }

        private void DrawLines(FrameBuffer frame, int y, int text)
        {
            byte[] bytes = session.Table.Bytes;
            for (int line = 0; text >= 0 && line < Limits.CueLines; line++)
            {
                Text.Draw(frame, Font.Small, 0, y + (line * 8), bytes, text);
                text = Text.NextLine(bytes, text);
            }
        }
    }
}
