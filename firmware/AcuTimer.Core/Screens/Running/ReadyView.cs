using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>
    /// Getting ready, or changing sides: first the map, then the words, with the seconds left to find the point. While
    /// the session waits for OK, map and words take turns.
    /// </summary>
    public sealed class ReadyView : PhaseView
    {
        /// <summary>The map's part of the time, in thousandths: words take longer to read than a picture.</summary>
        private const int MapPart = 375;

        /// <summary>How long map and words each stand while the session waits.</summary>
        private const long TurnTime = 6 * StepTiming.Second;

        private readonly MapPage map;
        private readonly WordsPage words;
        private bool onMap;
        private int shown;

        internal ReadyView(Surround around)
            : base(around)
        {
            map = new MapPage(around.Session);
            words = new WordsPage(around.Session);
        }

        private bool Waits => Session.Cursor.Phase == Phase.Wait;

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame) => shown = -1;

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
            bool first = map.There && ShowsMap(now);
            if (shown < 0 || first != onMap)
            {
                onMap = first;
                shown = -1;
                DrawPage(frame);
            }

            int left = Waits ? 0 : SecondsLeft(now);
            if (left != shown)
            {
                shown = left;
                DrawLeft(frame, left);
            }
        }

        private bool ShowsMap(long now) =>
            Waits
                ? (Session.Elapsed(now) - Session.Cursor.Start) / TurnTime % 2 == 0
                : Over(now) < MapPart;

        private void DrawPage(FrameBuffer frame)
        {
            frame.Clear();
            if (onMap)
            {
                map.Draw(frame);
            }
            else
            {
                words.Draw(frame);
            }
        }

        private void DrawLeft(FrameBuffer frame, int left)
        {
            if (Waits && onMap)
            {
                Text.DrawIn(frame, Font.Small, MapPage.TextX, 48, FrameBuffer.Width - MapPage.TextX, Align.Left, Words.All, Words.GoOn);
            }
            else if (Waits)
            {
                Text.DrawIn(frame, Font.Small, 92, 56, 36, Align.Right, Words.All, Words.Ok);
            }
            else if (onMap)
            {
                Digits.DrawTimeIn(frame, Font.Large, MapPage.TextX, 40, FrameBuffer.Width - MapPage.TextX, Align.Left, left);
            }
            else
            {
                Digits.DrawTimeIn(frame, Font.Small, 92, 56, 36, Align.Right, left);
            }
        }
    }
}
