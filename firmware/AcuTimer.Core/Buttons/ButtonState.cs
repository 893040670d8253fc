namespace AcuTimer.Core.Buttons
{
    /// <summary>
    /// One button. Bounces that got past the pin's filter are dropped; a button that chatters or never comes up is ignored
    /// until it is well again. Times are microseconds on the clock.
    /// </summary>
    internal sealed class ButtonState
    {
        private const long Bounce = ButtonDecoder.BounceMs * 1000L;
        private const long Again = ButtonDecoder.AgainMs * 1000L;
        private const long Long = ButtonDecoder.LongMs * 1000L;
        private const long Stuck = ButtonDecoder.StuckMs * 1000L;
        private const long Quiet = ButtonDecoder.QuietMs * 1000L;

        /// <summary>A press too soon to be a finger's counts as so many.</summary>
        private const int TooSoon = 4;

        private long since;
        private long lastEdge;
        private long deafUntil;
        private long burstSince;
        private int burst;
        private bool longSaid;
        private bool stuck;
        private bool chatters;

        /// <summary>It is down, as far as its edges tell.</summary>
        public bool Down { get; private set; }

        /// <summary>It is stuck or chatters, and says nothing.</summary>
        public bool Ignored => stuck || chatters;

        /// <summary>When it becomes a long press, seems stuck, or is quiet again; <see cref="long.MaxValue"/> for never.</summary>
        public long NextDue
        {
            get
            {
                if (chatters)
                {
                    return lastEdge + Quiet;
                }

                return Down && !stuck ? since + (longSaid ? Stuck : Long) : long.MaxValue;
            }
        }

        /// <summary>It was down before anybody watched: this press says nothing.</summary>
        public void Hold(long at)
        {
            Down = true;
            longSaid = true;
            since = at;
            lastEdge = at;
        }

        /// <summary>Takes an edge.</summary>
        /// <returns>True for a press.</returns>
        public bool OnEdge(bool isDown, long at)
        {
            Settle(at);
            lastEdge = at;
            return isDown ? OnDown(at) : OnUp(at);
        }

        /// <summary>Whether it has just become a long press.</summary>
        public bool BecomesLong(long now)
        {
            Settle(now);
            if (!Down || longSaid || Ignored || now - since < Long)
            {
                return false;
            }

            longSaid = true;
            return true;
        }

        /// <summary>Whether it has been down for so long that nobody means it.</summary>
        public bool SeemsStuck(long now)
        {
            return Down && longSaid && !Ignored && now - since >= Stuck;
        }

        /// <summary>The pin says so too.</summary>
        public void MarkStuck()
        {
            stuck = true;
        }

        private bool OnUp(long at)
        {
            // Only the end of an accepted press makes it deaf: a release of its own is a bounce already dropped.
            deafUntil = Down ? at + Again : deafUntil;
            Down = false;
            stuck = false;
            return false;
        }

        private bool OnDown(long at)
        {
            Count(at);
            bool bounced = at < deafUntil || chatters;
            Down = true;
            if (bounced)
            {
                return false;
            }

            // Also a second press without a release between them: that release was lost, and the finger is real.
            since = at;
            deafUntil = at + Bounce;
            longSaid = false;
            stuck = false;
            return true;
        }

        private void Count(long at)
        {
            if (at - burstSince >= Quiet)
            {
                burstSince = at;
                burst = 0;
            }

            burst += at < deafUntil ? TooSoon : 1;
            chatters = chatters || burst > ButtonDecoder.MostPresses;
        }

        /// <summary>A button that has been quiet for a while is well again; what it says while it is down it has said.</summary>
        private void Settle(long now)
        {
            if (chatters && now - lastEdge >= Quiet)
            {
                chatters = false;
                longSaid = true;
                since = now;
            }
        }
    }
}
