using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Steady or even work: what to do in a word, and the time left in big digits.</summary>
    public sealed class CountdownView : PhaseView
    {
        private int shownSeconds;
        private int shownCount;

        /// <summary>Shows this session.</summary>
        public CountdownView(Session session)
            : base(session)
        {
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            Header.Draw(frame, Session);
            Text.DrawIn(frame, Font.Medium, 0, 8, FrameBuffer.Width, Align.Left, PhaseText.Of(Session));
            Text.DrawIn(frame, Font.Small, 64, 56, 64, Align.Right, PressureText.Of(Session.Walk.Plan.Pressure));
            shownSeconds = -1;
            shownCount = -1;
            DrawChanges(frame, now);
        }

        /// <inheritdoc/>
        public override void DrawChanges(FrameBuffer frame, long now)
        {
            int left = Session.Cursor.Phase == Phase.Await
                ? (int)((Session.Elapsed(now) - Session.Cursor.Start) / StepTiming.Second)
                : SecondsLeft(now);
            if (left != shownSeconds)
            {
                shownSeconds = left;
                Digits.DrawTimeIn(frame, Font.Huge, 0, 24, FrameBuffer.Width, Align.Centre, left);
            }

            if (Session.Count != shownCount)
            {
                shownCount = Session.Count;
                if (Session.Of > 0)
                {
                    Digits.DrawFractionIn(frame, Font.Small, 0, 56, 60, Align.Left, shownCount, Session.Of);
                }
            }
        }
    }
}
