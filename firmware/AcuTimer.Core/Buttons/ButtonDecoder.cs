namespace AcuTimer.Core.Buttons
{
    /// <summary>Turns edges into gestures: presses and long presses, and no gesture from a button that is out of order.</summary>
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
        private long pressedAt = long.MinValue / 2;

        /// <summary>The button of the last gesture, or the one that seems stuck.</summary>
        public Button Button { get; private set; }

        /// <summary>The last press came so soon after another button's that the hand meant neither in particular.</summary>
        public bool Squeezed { get; private set; }

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

        /// <summary>Whether a button is out of order and says nothing.</summary>
        public bool IsIgnored(Button button)
        {
            return states[(int)button].Ignored;
        }

        /// <summary>Whether a button is down, as far as its edges tell.</summary>
        public bool IsDown(Button button)
        {
            return states[(int)button].Down;
        }

        /// <summary>A button was down before anybody watched, at power-on: that press says nothing.</summary>
        public void Hold(Button button, long at)
        {
            states[(int)button].Hold(at);
        }

        /// <summary>The pin of the button that seems stuck agrees.</summary>
        public void MarkStuck()
        {
            states[(int)Button].MarkStuck();
        }

        /// <summary>Takes an edge.</summary>
        /// <returns>Press, or nothing.</returns>
        public ButtonGesture OnEdge(Button button, bool isDown, long at)
        {
            if (!states[(int)button].OnEdge(isDown, at))
            {
                return ButtonGesture.None;
            }

            Squeezed = button != Button && at - pressedAt < SqueezeMs * 1000L;
            pressedAt = at;
            Button = button;
            return ButtonGesture.Press;
        }

        /// <summary>Looks for a press that has become a long one, or seems stuck.</summary>
        /// <returns>Long, Stuck, or nothing. Ask again until nothing is left.</returns>
        public ButtonGesture OnTime(long now)
        {
            for (int i = 0; i < Count; i++)
            {
                ButtonState state = states[i];
                bool isLong = state.BecomesLong(now);
                if (isLong || state.SeemsStuck(now))
                {
                    Button = (Button)i;
                    return isLong ? ButtonGesture.Long : ButtonGesture.Stuck;
                }
            }

            return ButtonGesture.None;
        }
    }
}
