using System;
using System.Threading;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Ports;

namespace AcuTimer.Esp32
{
    /// <summary>
    /// Stops a motor that the loop has left running, and restarts a device whose loop has stopped turning. Has a thread of
    /// its own, so it works while the loop hangs and after it died. A transfer on a stuck bus stops this thread too: that
    /// is why the loop begins none while the motor runs. While the motor rests it looks once a second.
    /// </summary>
    public sealed class Watchdog : IWatchdog, IMotorWatch
    {
        /// <summary>A loop that has not turned for so long hangs, in microseconds: a stuck bus keeps it for one second, a table of 32 KB for ten.</summary>
        public const long HungMicroseconds = 30000000;

        private const int PeriodMs = 50;
        private const int LoopPeriodMs = 1000;
        private const int HungTicks = (int)(HungMicroseconds / 1000 / LoopPeriodMs);
        private const long GraceMicroseconds = 50000;

        private readonly MotorGuard guard;
        private readonly Timer ofMotor;
        private readonly Timer ofLoop;
        private int ticks;

        /// <summary>Starts to watch.</summary>
        public Watchdog(MotorGuard guard)
        {
            this.guard = guard;
            ofMotor = new Timer(LookAtMotor, null, PeriodMs, PeriodMs);
            ofLoop = new Timer(LookAtLoop, null, LoopPeriodMs, LoopPeriodMs);
            guard.Watch = this;
        }

        /// <summary>Times that it had to stop the motor since power-on.</summary>
        public int Stops { get; private set; }

        /// <inheritdoc/>
        public void Begin()
        {
            ofMotor.Change(PeriodMs, PeriodMs);
        }

        /// <inheritdoc/>
        public void End()
        {
            ofMotor.Change(Timeout.Infinite, Timeout.Infinite);
        }

        /// <summary>The loop turns.</summary>
        public void Turned()
        {
            ticks = 0;
        }

        /// <summary>An exception would end the timer for good.</summary>
        private void LookAtMotor(object state)
        {
            try
            {
                if (guard.Check(GraceMicroseconds))
                {
                    Stops++;
                }
            }
            catch (Exception)
            {
                guard.Off();
            }
        }

        /// <summary>As the other: no exception may end it. A turn in the middle of this may not be noticed: the loop turns again within a second.</summary>
        private void LookAtLoop(object state)
        {
            try
            {
                if (guard.On)
                {
                    LookAtMotor(null);
                }

                if (++ticks > HungTicks)
                {
                    guard.Off();
                    BoardPower.Restart();
                }
            }
            catch (Exception)
            {
                guard.Off();
            }
        }
    }
}
