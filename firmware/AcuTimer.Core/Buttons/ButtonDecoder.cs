namespace AcuTimer.Core.Buttons
{
    /// <summary>
    /// Turns edges into gestures, and tells taps, long presses and squeezes apart, here and nowhere else. Of several fingers
    /// none chooses anything, whichever lets go first; a button that is out of order says nothing.
    /// </summary>
    public sealed class ButtonDecoder
    {
        /// <summary>A press this long is a long one, in milliseconds.</summary>
        public const int LongMs = 800;

        /// <summary>A contact bounces for no longer than this, in milliseconds.</summary>
        public const int BounceMs = 30;

        /// <summary>No finger presses again so soon after it let go, in milliseconds.</summary>
        public const int AgainMs = 60;

        /// <summary>A button that is down for so long is stuck, in milliseconds.</summary>
        public const int StuckMs = 10000;

        /// <summary>More presses than this in <see cref="QuietMs"/> are no finger's.</summary>
        public const int MostPresses = 10;

        /// <summary>A button that chattered is listened to again when it was quiet for so long, in milliseconds.</summary>
        public const int QuietMs = 1000;

        /// <summary>Presses of two buttons within so long are one squeeze of the hand, in milliseconds.</summary>
        public const int SqueezeMs = 150;

        /// <summary>How many buttons there are.</summary>
        public const int Count = 3;

        private readonly ButtonState[] states = { new ButtonState(), new ButtonState(), new ButtonState() };

        /// <summary>The button of the last gesture, or the one that seems stuck.</summary>
        public Button Button { get; private set; }

        /// <summary>A finger is on a button, or has not been told apart yet.</summary>
        public bool Held => states[0].Held || states[1].Held || states[2].Held;

        /// <summary>When to ask <see cref="OnTime"/> again; <see cref="long.MaxValue"/> when nothing is to come.</summary>
        public long NextDue
        {
            get
            {
                long due = long.MaxValue;
                for (int i = 0; i < Count; i++)
                {
                    long at = states[i].NextDue;
                    due = at < due ? at : due;
                }

                return due;
            }
        }

        /// <summary>How many buttons are out of order and say nothing.</summary>
        public int Ignored => (states[0].Ignored ? 1 : 0) + (states[1].Ignored ? 1 : 0) + (states[2].Ignored ? 1 : 0);

        /// <summary>Whether a button is down, as far as its edges tell.</summary>
        public bool IsDown(Button button) => states[(int)button].Down;

        /// <summary>A button was down before anybody watched, at power-on: that press says nothing.</summary>
        public void Hold(Button button, long at) => states[(int)button].Hold(at);

        /// <summary>A long press, or a button that seems stuck, is so: its pin agrees.</summary>
        /// <returns>Whether it is to be said.</returns>
        public bool Mark() => states[(int)Button].Mark();

        /// <summary>Whether an edge ends the press before it, as a tap. Asked before <see cref="OnEdge"/> takes the edge.</summary>
        public bool IsClosedBy(Button button, bool isDown, long at)
        {
            bool closed = states[(int)button].ClosedBy(isDown, at);
            Button = closed ? button : Button;
            return closed && states[(int)button].Mark();
        }

        /// <summary>Takes an edge.</summary>
        /// <returns>Press, Squeeze, or nothing.</returns>
        public ButtonGesture OnEdge(Button button, bool isDown, long at)
        {
            ButtonState state = states[(int)button];
            if (!state.OnEdge(isDown, at))
            {
                return ButtonGesture.None;
            }

            Button = button;
            bool alone = true;
            for (int i = 0; i < Count; i++)
            {
                if (states[i] != state && states[i].Held)
                {
                    alone = false;
                    states[i].Void();
                }
            }

            if (!alone)
            {
                state.Void();
            }

            return alone ? ButtonGesture.Press : ButtonGesture.Squeeze;
        }

        /// <summary>Looks for a press that has become a tap or a long one, or seems stuck.</summary>
        /// <returns>Tap, Long, Stuck, or nothing. <see cref="Mark"/> confirms it; ask again until nothing is left.</returns>
        public ButtonGesture OnTime(long now)
        {
            for (int i = 0; i < Count; i++)
            {
                ButtonGesture due = states[i].Due(now);
                if (due != ButtonGesture.None)
                {
                    Button = (Button)i;
                    return due;
                }
            }

            return ButtonGesture.None;
        }
    }
}
