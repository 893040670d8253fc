using AcuTimer.Core.Device;
using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>Getting ready, or changing sides: first the map, then the words, with the seconds left to find the point.</summary>
    public sealed class ReadyView : PhaseView
    {
        private readonly MapPage map;
        private readonly WordsPage words;
        private bool onMap;
        private int shown;

        /// <summary>Shows this device's session.</summary>
        public ReadyView(Handheld device)
            : base(device)
        {
            map = new MapPage(device.Session);
            words = new WordsPage(device);
        }

        /// <inheritdoc/>
        protected override void Begin(FrameBuffer frame)
        {
            shown = -1;
        }

        /// <inheritdoc/>
        protected override void Move(FrameBuffer frame, long now)
        {
            bool first = map.There && Over(now) < 500;
            if (shown < 0 || first != onMap)
            {
                onMap = first;
                shown = -1;
                DrawPage(frame);
            }

            int left = SecondsLeft(now);
            if (left != shown)
            {
                shown = left;
                DrawSeconds(frame, left);
            }
        }

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

        private void DrawSeconds(FrameBuffer frame, int left)
        {
            if (onMap)
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
