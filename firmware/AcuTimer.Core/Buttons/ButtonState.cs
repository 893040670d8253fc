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
        private const long Squeeze = ButtonDecoder.SqueezeMs * 1000L;

        /// <summary>A press too soon to be a finger's counts as so many.</summary>
        private const int TooSoon = 4;

        private long since;
        private long upAt;
        private long lastEdge;
        private long deafUntil;
        private long burstSince;
        private int burst;
        private bool longPassed;
        private bool stuck;
        private bool chatters;

        /// <summary>It is down, as far as its edges tell.</summary>
        public bool Down { get; private set; }

        /// <summary>A press is not told apart yet.</summary>
        public bool Open { get; private set; }

        /// <summary>It is stuck or chatters, and says nothing.</summary>
        public bool Ignored => stuck || chatters;

        /// <summary>A finger is on it, or was so until just now.</summary>
        public bool Held => Open || (Down && !Ignored);

        /// <summary>When it is a tap or a long press, seems stuck, or is quiet again; <see cref="long.MaxValue"/> for never.</summary>
        public long NextDue =>
            chatters
            ? lastEdge + Quiet
            : Down
            ? (stuck ? long.MaxValue : since + (longPassed ? Stuck : Long))
            : Open ? TapAt : long.MaxValue;

        /// <summary>By then a second finger would have come, and a contact that bounced be closed again.</summary>
        private long TapAt => upAt + Bounce > since + Squeeze ? upAt + Bounce : since + Squeeze;

        /// <summary>It was down before anybody watched: this press says nothing.</summary>
        public void Hold(long at)
        {
            Down = true;
            longPassed = true;
            since = at;
            lastEdge = at;
        }

        /// <summary>What is due at a time.</summary>
        /// <returns>Tap, or Long or Stuck, which <see cref="Mark"/> confirms, or nothing.</returns>
        public ButtonGesture Due(long now)
        {
            Settle(now);
            if (Ignored || NextDue > now)
            {
                return ButtonGesture.None;
            }

            return !Down ? ButtonGesture.Tap : longPassed ? ButtonGesture.Stuck : ButtonGesture.Long;
        }

        /// <summary>What is due has happened.</summary>
        /// <returns>Whether it is to be said.</returns>
        public bool Mark()
        {
            bool says = Open;
            stuck = Down && longPassed;
            longPassed = Down;
            Open = false;
            return says;
        }

        /// <summary>The press was never meant.</summary>
        public void Void() => Open = false;

        /// <summary>The same button goes down once more, so that the press before is told apart.</summary>
        public bool ClosedBy(bool isDown, long at) => isDown && Open && at >= deafUntil;

        /// <summary>Takes an edge.</summary>
        /// <returns>True for a press.</returns>
        public bool OnEdge(bool isDown, long at)
        {
            Settle(at);
            lastEdge = at;
            return isDown ? OnDown(at) : OnUp(at);
        }

        private bool OnUp(long at)
        {
            // Only the end of an accepted press makes it deaf: a release of its own is a bounce already dropped.
            if (Down)
            {
                deafUntil = at + Again;
                upAt = at;
            }

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
            longPassed = false;
            stuck = false;
            Open = true;
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
            Open = Open && !chatters;
        }

        /// <summary>A button that has been quiet for a while is well again; what it says while it is down it has said.</summary>
        private void Settle(long now)
        {
            if (chatters && now - lastEdge >= Quiet)
            {
                chatters = false;
                longPassed = true;
                since = now;
            }
        }
    }
}
