using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens
{
    /// <summary>One screen of the device.</summary>
    public abstract class Screen
    {
        /// <summary>"Nothing on this screen moves".</summary>
        public const long Still = long.MaxValue;

        /// <summary>The screen is about to be shown.</summary>
        /// <param name="now">The clock, in microseconds.</param>
        public virtual void Enter(long now)
        {
        }

        /// <summary>Draws all of it on an empty frame.</summary>
        public abstract void Draw(FrameBuffer frame, long now);

        /// <summary>Draws what has changed since.</summary>
        public virtual void DrawChanges(FrameBuffer frame, long now)
        {
        }

        /// <summary>When the next frame is due, in microseconds on the clock; <see cref="Still"/> for never.</summary>
        public virtual long NextFrame(long now)
        {
            return Still;
        }

        /// <summary>Whether the screen no longer fits and another is to be shown; asked at every turn.</summary>
        /// <returns>The screen to show, or null.</returns>
        public virtual Screen Follow(long now)
        {
            return null;
        }

        /// <summary>A finger did something.</summary>
        /// <returns>The screen to show, or null to stay.</returns>
        public abstract Screen OnButton(Button button, ButtonGesture gesture, long now);
    }
}
