using System;
using System.Threading;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;

namespace AcuTimer.Esp32
{
    /// <summary>
    /// Stops a motor that the loop has left running, and restarts a device whose loop has stopped turning. Has a thread of
    /// its own, so it works while the loop hangs and after it died. A transfer on a stuck bus stops this thread too: that
    /// is why the loop begins none while the motor runs.
    /// </summary>
    public sealed class Watchdog : IWatchdog
    {
        /// <summary>A loop that has not turned for so long hangs, in microseconds: a stuck bus keeps it for one second, a table of 32 KB for ten.</summary>
        public const long HungMicroseconds = 30000000;

        private const int PeriodMs = 50;
        private const int PeriodsPerLook = 20;
        private const long GraceMicroseconds = 50000;

        private readonly MotorGuard guard;
        private readonly IClock clock;
        private readonly object gate = new object();
        private readonly Timer timer;
        private long turned;
        private int periods;

        /// <summary>Starts to watch.</summary>
        public Watchdog(MotorGuard guard, IClock clock)
        {
            this.guard = guard;
            this.clock = clock;
            turned = clock.Microseconds;
            timer = new Timer(OnTick, null, PeriodMs, PeriodMs);
        }

        /// <summary>Times that it had to stop the motor since power-on.</summary>
        public int Stops { get; private set; }

        /// <summary>The loop turns.</summary>
        public void Turned()
        {
            lock (gate)
            {
                turned = clock.Microseconds;
            }
        }

        private bool Hangs
        {
            get
            {
                lock (gate)
                {
                    return clock.Microseconds - turned > HungMicroseconds;
                }
            }
        }

        private void LookAtLoop()
        {
            if (Hangs)
            {
                guard.Off();
                BoardPower.Restart();
            }
        }

        /// <summary>An exception would end the timer for good.</summary>
        private void OnTick(object state)
        {
            try
            {
                if (guard.Check(GraceMicroseconds))
                {
                    Stops++;
                }

                // The motor is looked at twenty times a second, the loop once: a tick is to cost next to nothing.
                if (++periods >= PeriodsPerLook)
                {
                    periods = 0;
                    LookAtLoop();
                }
            }
            catch (Exception)
            {
                guard.Off();
            }
        }
    }
}
