using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Getting ready: first the map, then the words, with the seconds left to find the point.</summary>
    public sealed class ReadyView : PhaseView
    {
        private readonly MapPage map;
        private readonly WordsPage words;
        private bool onMap;
        private int shown;

        /// <summary>Shows this session.</summary>
        public ReadyView(Session session)
            : base(session)
        {
            map = new MapPage(session);
            words = new WordsPage(session);
        }

        /// <inheritdoc/>
        public override void Draw(FrameBuffer frame, long now)
        {
            onMap = map.There && FirstHalf(now);
            frame.Clear();
            if (onMap)
            {
                map.Draw(frame);
            }
            else
            {
                words.Draw(frame);
            }

            shown = -1;
            DrawSeconds(frame, now);
        }

        /// <inheritdoc/>
        public override void DrawChanges(FrameBuffer frame, long now)
        {
            if (onMap && !FirstHalf(now))
            {
                Draw(frame, now);
            }
            else
            {
                DrawSeconds(frame, now);
            }
        }

        private bool FirstHalf(long now)
        {
            return 2 * Session.Remaining(now) > Session.Cursor.Length;
        }

        private void DrawSeconds(FrameBuffer frame, long now)
        {
            int left = SecondsLeft(now);
            if (left == shown)
            {
                return;
            }

            shown = left;
            if (onMap)
            {
                Digits.DrawTimeIn(frame, Font.Large, 62, 40, 66, Align.Left, left);
            }
            else
            {
                Digits.DrawTimeIn(frame, Font.Small, 92, 56, 36, Align.Right, left);
            }
        }
    }
}
