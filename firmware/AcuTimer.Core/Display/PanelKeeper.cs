using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Display
{
    /// <summary>
    /// Keeps the panel showing the frame, as bright and as turned as it is to be. Everything is sent again little by
    /// little, so that a panel that was disturbed without a sign has its settings and its picture again within two seconds;
    /// where it <see cref="Spares"/>, the picture within eight. After an error the whole picture is sent at once.
    /// </summary>
    public sealed class PanelKeeper
    {
        /// <summary>Between two attempts to reach a panel that does not answer, in microseconds.</summary>
        public const long RetryMicroseconds = 500000;

        /// <summary>One page, or the settings, is sent again this often, in microseconds: nine of them in 1.8 s.</summary>
        public const long HealMicroseconds = 200000;

        /// <summary>The same where it spares, in microseconds: two pages, then the settings, so that these are sent in 2 s and all pages in 8 s.</summary>
        public const long SpareMicroseconds = 990000;

        /// <summary>What changes on the screen goes first: sending again waits so long then, in microseconds.</summary>
        private const long AfterChange = 50000;

        /// <summary>Pages that are sent at once where it spares.</summary>
        private const int SparePages = 2;

        /// <summary>An attempt that took so long, in microseconds, found the bus stuck: each one holds up the whole device for a second.</summary>
        public const long StuckMicroseconds = 100000;

        /// <summary>Pause after the first attempt that found the bus stuck, in microseconds; it doubles each time.</summary>
        public const long StuckPauseMicroseconds = 2000000;

        /// <summary>Longest pause while the bus is stuck, in microseconds.</summary>
        public const long StuckPauseMostMicroseconds = 64000000;

        private readonly IPanel panel;
        private readonly FrameBuffer frame;
        private readonly PanelUpdater updater;
        private readonly IClock clock;
        private long dueAt;
        private long after;
        private long stuckPause;
        private int healed;
        private bool present;
        private bool spares;
        private bool configured;
        private int contrast = 207;
        private bool on = true;
        private bool flipped;
        private bool set;
        private bool lit;
        private bool turned;

        /// <summary>Keeps this panel showing this frame.</summary>
        public PanelKeeper(IPanel panel, FrameBuffer frame, IClock clock)
        {
            this.panel = panel;
            this.frame = frame;
            this.clock = clock;
            updater = new PanelUpdater(frame);
        }

        /// <summary>Brightness to be, 0-255.</summary>
        public int Contrast
        {
            get => contrast;
            set
            {
                if (value == contrast)
                {
                    return;
                }

                contrast = value;
                if (spares && configured)
                {
                    // With the next settings, and these soon: not with what changes on the screen.
                    healed = 1;
                    dueAt = clock.Microseconds + AfterChange;
                }
                else
                {
                    configured = false;
                }
            }
        }

        /// <summary>Lit, or dark. A dark panel is sent nothing.</summary>
        public bool On
        {
            get => on;
            set
            {
                configured = configured && value == on;
                on = value;
            }
        }

        /// <summary>Turned by 180°.</summary>
        public bool Flipped
        {
            get => flipped;
            set
            {
                configured = configured && value == flipped;
                flipped = value;
            }
        }

        /// <summary>Sends again only about a quarter as much: for a picture that hardly changes, in a long phase that gets by on little.</summary>
        public bool Spares
        {
            get => spares;
            set
            {
                if (value != spares)
                {
                    // Its picture is sent anew where the phase begins, so its settings come first.
                    healed = value ? 1 : 0;
                    dueAt = clock.Microseconds;
                    spares = value;
                }
            }
        }

        /// <summary>Transfers that failed since power-on.</summary>
        public int Errors { get; private set; }

        /// <summary>When there is something to do; <see cref="long.MaxValue"/> for never.</summary>
        public long NextDue =>
            !present
                ? dueAt
                : !configured || (on && frame.Marked != 0) ? 0 : on ? dueAt + after : long.MaxValue;

        /// <summary>Does one thing: sets the panel up, sends its settings, or sends one run of columns.</summary>
        /// <param name="now">The clock.</param>
        public void Work(long now)
        {
            if (NextDue > now)
            {
                return;
            }

            bool fine = present ? Send(now) : SetUp();
            long end = clock.Microseconds;
            if (!fine)
            {
                Lose(now, end);
            }
            else if (end - now < StuckMicroseconds)
            {
                stuckPause = 0;
            }
        }

        private void Lose(long begun, long end)
        {
            Errors++;
            present = false;
            bool stuck = end - begun >= StuckMicroseconds;
            stuckPause = !stuck ? 0 : stuckPause == 0 ? StuckPauseMicroseconds : stuckPause * 2;
            stuckPause = stuckPause > StuckPauseMostMicroseconds ? StuckPauseMostMicroseconds : stuckPause;
            dueAt = end + (stuck ? stuckPause : RetryMicroseconds);
        }

        private bool SetUp()
        {
            present = panel.Initialise();
            configured = false;
            set = false;
            updater.Invalidate();
            return present;
        }

        private bool Send(long now)
        {
            // A panel that is to be lit gets its pixels first: it does not flash up with old ones.
            bool lights = on && !lit && set && frame.Marked != 0;
            if (!configured && !lights)
            {
                return Configure();
            }

            if (updater.Pending && (lights || now < dueAt + AfterChange))
            {
                after = spares && dueAt - now < AfterChange ? AfterChange : 0;
                return updater.SendNext(panel);
            }

            after = 0;
            long every = spares ? SpareMicroseconds : HealMicroseconds;

            // From when it was due: what a pulse held up does not hold up the rest.
            dueAt += every;
            dueAt = dueAt > now ? dueAt : now + every;
            healed++;
            if (healed > (spares ? 1 : FrameBuffer.Pages))
            {
                healed = 0;
                return Configure();
            }

            return updater.Heal(panel, spares ? SparePages : 1);
        }

        private bool Configure()
        {
            configured = panel.Configure(contrast, on, flipped);
            set = configured;
            lit = on;
            if (turned != flipped)
            {
                turned = flipped;
                updater.Invalidate();
            }

            return configured;
        }
    }
}
