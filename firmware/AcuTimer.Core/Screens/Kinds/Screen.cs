using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens.Kinds
{
    /// <summary>One screen of the device. It is made when it is to be shown, and forgotten when another takes its place.</summary>
    public abstract class Screen
    {
        /// <summary>"Nothing on this screen moves".</summary>
        public const long Still = long.MaxValue;

        /// <summary>Neither this screen nor the way that leads on from it holds on to a routine: new ones may take their place.</summary>
        public virtual bool LetsRoutinesIn => false;

        /// <summary>Its <see cref="Kinds.Rank"/>: what is not higher does not come over it.</summary>
        internal virtual int Standing => Rank.Open;

        /// <summary>The screen is about to be shown in place of another.</summary>
        /// <param name="now">The clock, in microseconds.</param>
        public virtual void Enter(long now)
        {
        }

        /// <summary>Another screen is about to be shown.</summary>
        public virtual void Leave(long now)
        {
        }

        /// <summary>Draws all of it on an empty frame.</summary>
        public abstract void Draw(FrameBuffer frame, long now);

        /// <summary>Draws what has changed since.</summary>
        public virtual void DrawChanges(FrameBuffer frame, long now)
        {
        }

        /// <summary>When the next frame is due, in microseconds on the clock; <see cref="Still"/> for never.</summary>
        public virtual long NextFrame(long now) => Still;

        /// <summary>Whether the screen no longer fits and another is to be shown; asked at every turn.</summary>
        /// <returns>The screen to show, this one to draw it anew, or null.</returns>
        public virtual Screen Follow(long now) => null;

        /// <summary>A finger did something. A tap or a long press began while this screen was shown, and it has been shown since.</summary>
        /// <returns>The screen to show, this one to draw it anew, or null.</returns>
        public abstract Screen OnButton(Button button, ButtonGesture gesture, long now);
    }
}
