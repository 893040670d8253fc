using AcuTimer.Core.Buttons;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens.Break;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Notices;
using AcuTimer.Core.Screens.Running;

namespace AcuTimer.Core.Screens
{
    /// <summary>Shows one of the screens, and brings it what happens.</summary>
    public sealed class Navigator
    {
        private readonly ScreenMaker screens;
        private readonly Arrivals arrivals;

        /// <summary>Where the finger went down; null when that screen is gone, and what it began acts on nothing.</summary>
        private Screen origin;

        /// <summary>Begins with the first screen.</summary>
        /// <param name="screens">Makes the screens.</param>
        /// <param name="arrivals">Tells of new routines.</param>
        public Navigator(ScreenMaker screens, Arrivals arrivals)
        {
            this.screens = screens;
            this.arrivals = arrivals;
            Current = screens.Make(ScreenKind.Boot);
        }

        /// <summary>The screen that is shown.</summary>
        public Screen Current { get; private set; }

        /// <summary>The whole screen is to be drawn.</summary>
        public bool Changed { get; private set; }

        /// <summary>When new routines are to be looked for, or the work on them goes on.</summary>
        public long NextLook => arrivals.NextLook(Current);

        /// <summary>Shows the first screen.</summary>
        public void Begin(long now)
        {
            Current.Enter(now);
            Changed = true;
        }

        /// <summary>Shows that something failed inside, over every screen: it may be that screen that failed. Where it leads: not back to what may fail again.</summary>
        public void ShowFault(Trouble fault, long now) => Show(new TroubleScreen(fault, screens.Make(ScreenKind.List)), now);

        /// <summary>Whether a trouble may come over the present screen, or waits until that is answered.</summary>
        public bool MayShow(Trouble trouble) => Rank.Of(trouble) > Current.Standing;

        /// <summary>Shows what is wrong with the device, over the present screen.</summary>
        public void ShowTrouble(Trouble trouble, long now) => Show(new TroubleScreen(trouble, Current), now);

        /// <summary>Puts the built-in table into the place of the one that cannot be read, and says so.</summary>
        public void DropTable(long now) => Show(arrivals.Drop(), now);

        /// <summary>
        /// Passes a gesture to the screen on which its finger went down, if that has been shown since. Only a running step
        /// that its press has paused still hears that the press was pain.
        /// </summary>
        public void OnButton(Button button, ButtonGesture gesture, long now)
        {
            if (gesture == ButtonGesture.Press)
            {
                origin = Current;
            }

            bool begins = gesture == ButtonGesture.Press || gesture == ButtonGesture.Squeeze;
            bool hears = begins || origin == Current || (origin is RunningScreen && gesture == ButtonGesture.Long);
            Screen present = begins ? Current : origin;
            if (hears && present != null)
            {
                Show(present.OnButton(button, gesture, now), now);
            }
        }

        /// <summary>What a finger has begun acts on nothing.</summary>
        public void Forget() => origin = null;

        /// <summary>Lets the screen give way to another.</summary>
        public void Follow(long now) => Show(Current.Follow(now) ?? arrivals.Look(Current, now), now);

        /// <summary>Draws the whole screen after a change, else what has changed on it.</summary>
        public void Draw(FrameBuffer frame, long now)
        {
            if (Changed)
            {
                Changed = false;
                frame.Clear();
                Current.Draw(frame, now);
            }
            else
            {
                Current.DrawChanges(frame, now);
            }
        }

        /// <summary>When the next frame is due.</summary>
        public long NextFrame(long now) => Current.NextFrame(now);

        private void Show(Screen screen, long now)
        {
            if (screen == null)
            {
                return;
            }

            Changed = true;
            if (screen != Current)
            {
                Current.Leave(now);
                origin = Current is RunningScreen && screen is PausedScreen ? origin : null;
                Current = screen;
                screen.Enter(now);
            }
        }
    }
}
