namespace AcuTimer.Core.Buttons
{
    /// <summary>Turns edges into gestures: ignores bounces that got past the pins' filter, and notices long presses.</summary>
    public sealed class ButtonDecoder
    {
        /// <summary>A press this long is a long one, in milliseconds.</summary>
        public const int LongMs = 800;

        /// <summary>After an edge that counted, the same button is deaf for so long, in milliseconds.</summary>
        public const int BounceMs = 30;

        private const int Count = 3;

        private readonly bool[] down = new bool[Count];
        private readonly long[] since = new long[Count];
        private readonly long[] deafUntil = new long[Count];
        private readonly bool[] longSaid = new bool[Count];

        /// <summary>The button of the last gesture.</summary>
        public Button Button { get; private set; }

        /// <summary>When the next long press would be complete; <see cref="long.MaxValue"/> when no button is down.</summary>
        public long NextDue
        {
            get
            {
                long due = long.MaxValue;
                for (int i = 0; i < Count; i++)
                {
                    long at = since[i] + LongMs * 1000L;
                    if (down[i] && !longSaid[i] && at < due)
                    {
                        due = at;
                    }
                }

                return due;
            }
        }

        /// <summary>Takes an edge.</summary>
        /// <returns>Press, or nothing.</returns>
        public ButtonGesture OnEdge(Button button, bool isDown, long at)
        {
            int i = (int)button;
            if (isDown == down[i] || (isDown && at < deafUntil[i]))
            {
                return ButtonGesture.None;
            }

            down[i] = isDown;
            deafUntil[i] = at + BounceMs * 1000L;
            if (!isDown)
            {
                return ButtonGesture.None;
            }

            since[i] = at;
            longSaid[i] = false;
            Button = button;
            return ButtonGesture.Press;
        }

        /// <summary>Looks for a press that has become a long one.</summary>
        /// <returns>Long, or nothing. Ask again until nothing is left.</returns>
        public ButtonGesture OnTime(long now)
        {
            for (int i = 0; i < Count; i++)
            {
                if (down[i] && !longSaid[i] && now - since[i] >= LongMs * 1000L)
                {
                    longSaid[i] = true;
                    Button = (Button)i;
                    return ButtonGesture.Long;
                }
            }

            return ButtonGesture.None;
        }
    }
}
