using AcuTimer.Core.Display;
using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Device
{
    /// <summary>Keeps the panel showing the frame: sets it up, sends what changed, and brings it back when it was lost.</summary>
    public sealed class PanelKeeper
    {
        /// <summary>Pause between two attempts to set up a panel that does not answer, in microseconds.</summary>
        public const long RetryMicroseconds = 500000;

        /// <summary>One page is sent again this often, so that a disturbed pixel heals, in microseconds.</summary>
        public const long HealMicroseconds = 5000000;

        private readonly IPanel panel;
        private readonly PanelUpdater updater;
        private bool up;
        private long retryAt;
        private long healAt;

        /// <summary>Keeps this panel showing this frame.</summary>
        public PanelKeeper(IPanel panel, FrameBuffer frame)
        {
            this.panel = panel;
            updater = new PanelUpdater(frame);
        }

        /// <summary>Transfers that failed since power-on.</summary>
        public int Errors { get; private set; }

        /// <summary>When there is something to do; <see cref="long.MaxValue"/> when the panel shows the frame.</summary>
        public long NextDue => up ? (updater.Pending ? 0 : healAt) : retryAt;

        /// <summary>Does one thing: sets the panel up, or sends one run of columns.</summary>
        /// <param name="now">The clock.</param>
        public void Work(long now)
        {
            if (!up)
            {
                SetUp(now);
                return;
            }

            if (now >= healAt)
            {
                healAt = now + HealMicroseconds;
                updater.Heal();
            }

            if (!updater.SendNext(panel))
            {
                Errors++;
                up = false;
                retryAt = now + RetryMicroseconds;
            }
        }

        private void SetUp(long now)
        {
            if (now < retryAt)
            {
                return;
            }

            up = panel.Initialise();
            if (up)
            {
                updater.Invalidate();
                healAt = now + HealMicroseconds;
            }
            else
            {
                Errors++;
                retryAt = now + RetryMicroseconds;
            }
        }
    }
}
