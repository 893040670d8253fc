using AcuTimer.Core.Buttons;
using AcuTimer.Core.Device;
using AcuTimer.Core.Display;

namespace AcuTimer.Core.Screens
{
    /// <summary>Shows one of the screens, and brings it what happens.</summary>
    public sealed class Navigator
    {
        private readonly Deck deck;

        /// <summary>Makes the screens.</summary>
        /// <param name="device">What they show and steer.</param>
        public Navigator(Handheld device)
        {
            deck = new Deck(device);
            Current = deck.Boot;
        }

        /// <summary>The screen that is shown.</summary>
        public Screen Current { get; private set; }

        /// <summary>The whole screen is to be drawn.</summary>
        public bool Changed { get; private set; }

        /// <summary>The first screen is still shown: what else there is to tell can wait.</summary>
        public bool IsBooting => Current == deck.Boot;

        /// <summary>A trouble is shown that nobody has read yet: the next one waits.</summary>
        public bool TellsTrouble => Current == deck.Trouble;

        /// <summary>Shows the first screen.</summary>
        public void Begin(long now)
        {
            Current = deck.Boot;
            Current.Enter(now);
            Changed = true;
        }

        /// <summary>Shows that something failed inside. Where it leads: not back to what may fail again.</summary>
        public void ShowFault(long now)
        {
            Show(deck.Trouble.Of(Trouble.Inside, deck.List), now);
        }

        /// <summary>Shows what is wrong with the device, over the present screen.</summary>
        public void ShowTrouble(Trouble trouble, long now)
        {
            Show(deck.Trouble.Of(trouble, Current), now);
        }

        /// <summary>Passes a gesture to the screen.</summary>
        public void OnButton(Button button, ButtonGesture gesture, long now)
        {
            Show(Current.OnButton(button, gesture, now), now);
        }

        /// <summary>Lets the screen give way to another.</summary>
        public void Follow(long now)
        {
            Show(Current.Follow(now) ?? deck.Arrivals.Look(Current, now), now);
        }

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
        public long NextFrame(long now)
        {
            return Current.NextFrame(now);
        }

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
                Current = screen;
                screen.Enter(now);
            }
        }
    }
}
